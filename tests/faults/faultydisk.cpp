// SPDX-License-Identifier: GPL-3.0-or-later
// To be preloaded: a disk that fails when it is told to, and that remembers what would survive a power cut.
// It concerns files whose name contains "barrage.db" or "barrage.sqlite". The first byte of the file named by
// FAULTY_DISK says how it is at the moment:
//   o fine   f full   e I/O error   s sync fails   w slow   l lies: says that it has synced   r read-only
// With FAULTY_DISK_COPIES, what was synced of a file is kept as FILE.synced.
#include <array>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace {

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

char mode()
{
    static const char *control = [] {
        const char *path = std::getenv("FAULTY_DISK");
        static auto *const open = next<int(const char *, int, ...)>("open64"); // ours asks for the mode
        const int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
        void *bytes = file < 0 ? MAP_FAILED : ::mmap(nullptr, 1, PROT_READ, MAP_SHARED, file, 0);
        return bytes == MAP_FAILED ? nullptr : static_cast<const char *>(bytes);
    }();
    return control ? *static_cast<const volatile char *>(control) : 'o';
}

std::string pathOf(int descriptor)
{
    std::array<char, PATH_MAX> path {};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), path.data(), path.size() - 1);
    return length > 0 ? std::string(path.data(), static_cast<size_t>(length)) : std::string();
}

bool concerns(const std::string &path)
{
    return path.find("barrage.db") != std::string::npos || path.find("barrage.sqlite") != std::string::npos;
}

int failed(int error)
{
    errno = error;
    return -1;
}

void keepCopy(const std::string &path)
{
    const std::string target = path + ".synced";
    const std::string fresh = target + ".new";
    const int from = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const int to = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    std::array<char, 65536> bytes {};
    for (ssize_t size = 0; (size = ::read(from, bytes.data(), bytes.size())) > 0;) {
        if (::write(to, bytes.data(), static_cast<size_t>(size)) != size)
            std::abort();
    }
    ::close(from);
    ::close(to);
    std::rename(fresh.c_str(), target.c_str());
}

int onOpen(const char *path, int flags, mode_t permissions)
{
    if (mode() == 'r' && (flags & O_ACCMODE) != O_RDONLY && concerns(path))
        return failed(EROFS);
    static auto *const real = next<int(const char *, int, ...)>("open64");
    return real(path, flags, permissions);
}

// Only with these flags is there a third argument (open(2)).
mode_t permissionsFrom(int flags, va_list &arguments)
{
    return flags & (O_CREAT | O_TMPFILE) ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

ssize_t onWrite(const char *name, int descriptor, const void *bytes, size_t size, off64_t at)
{
    const char now = mode();
    if ((now == 'f' || now == 'e' || now == 'w') && concerns(pathOf(descriptor))) {
        if (now != 'w')
            return failed(now == 'f' ? ENOSPC : EIO);
        ::usleep(2'000);
    }
    static auto *const real = next<ssize_t(int, const void *, size_t, off64_t)>(name);
    return real(descriptor, bytes, size, at);
}

int onSync(const char *name, int descriptor)
{
    const std::string path = pathOf(descriptor);
    const bool ours = concerns(path);
    const char now = mode();
    if (ours && (now == 's' || now == 'e'))
        return failed(EIO);
    if (ours && now == 'l')
        return 0;
    const int result = next<int(int)>(name)(descriptor);
    if (ours && result == 0 && std::getenv("FAULTY_DISK_COPIES") && path.find(".synced") == std::string::npos)
        keepCopy(path);
    return result;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t permissions = permissionsFrom(flags, arguments);
    va_end(arguments);
    return onOpen(path, flags, permissions);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t permissions = permissionsFrom(flags, arguments);
    va_end(arguments);
    return onOpen(path, flags, permissions);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t at)
{
    return onWrite("pwrite64", descriptor, bytes, size, at);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t at)
{
    return onWrite("pwrite64", descriptor, bytes, size, at);
}

int fsync(int descriptor)
{
    return onSync("fsync", descriptor);
}

int fdatasync(int descriptor)
{
    return onSync("fdatasync", descriptor);
}
}
