// SPDX-License-Identifier: GPL-3.0-or-later
// load PORT ADDRESSES: plays a hall of phones against a server on this machine. Reads phases from the
// standard input, one a line (see phases.h), and answers each with one line of JSON.
#include "bench/server/phases.h"

#include <cstdlib>
#include <iostream>

#include <sys/resource.h>

int main(int argc, char **argv)
{
    if (argc != 3)
        return EXIT_FAILURE;
    rlimit descriptors {};
    ::getrlimit(RLIMIT_NOFILE, &descriptors);
    descriptors.rlim_cur = descriptors.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &descriptors);
    barrage::bench::Phases phases(uint16_t(std::atoi(argv[1])), std::atoi(argv[2]));
    for (std::string command; std::getline(std::cin, command);) {
        if (!phases.run(command))
            return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
