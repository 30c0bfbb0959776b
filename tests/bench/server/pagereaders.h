// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/server/figures.h"

#include <string>
#include <vector>

namespace barrage::bench {

// Browsers that ask for the page again and again, each on a connection that is kept.
class PageReaders
{
public:
    PageReaders(uint16_t port, int count);
    ~PageReaders();

    // How many pages they got.
    long read(Nanoseconds until);

private:
    struct Reader
    {
        int descriptor = -1;
        size_t missing = 0; // bytes of the page that is on its way; 0: its head is
        std::string head;
    };

    void ask(const Reader &reader) const;
    bool take(Reader &reader);

    const int m_epoll;
    std::string m_request;
    std::vector<Reader> m_readers;
};

} // namespace barrage::bench
