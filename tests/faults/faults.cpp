// Linked into a copy of the program, in front of the C library: fails one call of a function.
//
//   TRADESTAT_FAULT=read:3:5      the third call of read fails with errno 5
//   TRADESTAT_FAULT=read:3:short  it reads half of what was asked for; so does write
//   TRADESTAT_FAULT=malloc:7+:12  the seventh allocation fails, and so do all after it
//   TRADESTAT_CALLS=FILE          writes there how often each function was called
//
// Functions that do one thing share a name: "malloc" is every way to allocate, "stat"
// every way to ask about a file.
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
}

namespace {

enum Call : std::size_t {
  malloc_call,
  read_call,
  pread_call,
  write_call,
  open_call,
  close_call,
  stat_call,
  opendir_call,
  readdir_call,
  readlink_call,
  realpath_call,
  mkstemp_call,
  fallocate_call,
  truncate_call,
  fchmod_call,
  fsync_call,
  rename_call,
  dup_call,
  thread_call,
  calls
};
constexpr std::array<const char*, calls> names{
    "malloc",  "read",    "pread",    "write",    "open",    "close",     "stat",
    "opendir", "readdir", "readlink", "realpath", "mkstemp", "fallocate", "truncate",
    "fchmod",  "fsync",   "rename",   "dup",      "thread"};

std::array<std::atomic<long>, calls> counts{};
std::atomic<bool> armed{false};
std::size_t faulty = calls;  ///< the call that fails; none
long which = 0;              ///< the number of the one that fails
bool all_after = false;
bool is_short = false;
int error_number = EIO;

void arm(const char* fault) {
  const char* const colon = std::strchr(fault, ':');
  if (colon == nullptr) return;
  const auto size = static_cast<std::size_t>(colon - fault);
  for (std::size_t call = 0; call < calls; ++call)
    if (std::strlen(names[call]) == size && std::strncmp(fault, names[call], size) == 0)
      faulty = call;
  char* rest = nullptr;
  which = std::strtol(colon + 1, &rest, 10);
  all_after = *rest == '+';
  if (all_after) ++rest;
  if (*rest == ':') ++rest;
  is_short = std::strcmp(rest, "short") == 0;
  if (!is_short) error_number = std::atoi(rest);
}

/// Before what the parser's library makes for itself, behind what the C++ library does.
__attribute__((constructor(102))) void begin() {
  if (const char* const fault = std::getenv("TRADESTAT_FAULT")) arm(fault);
  armed = true;
}

/// The last of all.
__attribute__((destructor(101))) void end() {
  armed = false;
  const char* const path = std::getenv("TRADESTAT_CALLS");
  std::FILE* const file = path == nullptr ? nullptr : std::fopen(path, "w");
  if (file == nullptr) return;
  for (std::size_t call = 0; call < calls; ++call)
    std::fprintf(file, "%s %ld\n", names[call], counts[call].load());
  std::fclose(file);
}

/// Counts a call; whether it is the one.
bool is_it(Call call) {
  if (!armed) return false;
  const long number = ++counts[call];
  return call == faulty && (number == which || (all_after && number > which));
}

bool fails(Call call) {
  if (!is_it(call)) return false;
  errno = error_number;
  return true;
}

std::size_t half(std::size_t size) { return size > 1 ? size / 2 : size; }

template <class Function>
Function real(const char* name, Function) {
  return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}
#define REAL(name) (real(#name, &name))

/// The mode of an open() that makes a file.
#define MODE_OF(flags)                                  \
  mode_t mode = 0;                                      \
  if (((flags) & (O_CREAT | __O_TMPFILE)) != 0) {       \
    va_list list;                                       \
    va_start(list, flags);                              \
    mode = static_cast<mode_t>(va_arg(list, unsigned)); \
    va_end(list);                                       \
  }

}  // namespace

extern "C" {

void* malloc(std::size_t size) { return fails(malloc_call) ? nullptr : __libc_malloc(size); }
void* calloc(std::size_t count, std::size_t size) {
  return fails(malloc_call) ? nullptr : __libc_calloc(count, size);
}
void* realloc(void* memory, std::size_t size) {
  return fails(malloc_call) ? nullptr : __libc_realloc(memory, size);
}
void* aligned_alloc(std::size_t alignment, std::size_t size) {
  return fails(malloc_call) ? nullptr : __libc_memalign(alignment, size);
}
int posix_memalign(void** memory, std::size_t alignment, std::size_t size) {
  if (fails(malloc_call)) return ENOMEM;
  *memory = __libc_memalign(alignment, size);
  return *memory == nullptr ? ENOMEM : 0;
}

ssize_t read(int file, void* block, std::size_t size) {
  const bool it = is_it(read_call);
  if (it && !is_short) return errno = error_number, -1;
  return REAL(read)(file, block, it ? half(size) : size);
}
ssize_t __read_chk(int file, void* block, std::size_t size, std::size_t) {
  return read(file, block, size);
}
ssize_t pread(int file, void* block, std::size_t size, off_t offset) {
  const bool it = is_it(pread_call);
  if (it && !is_short) return errno = error_number, -1;
  return REAL(pread)(file, block, it ? half(size) : size, offset);
}
ssize_t __pread_chk(int file, void* block, std::size_t size, off_t offset, std::size_t) {
  return pread(file, block, size, offset);
}
ssize_t write(int file, const void* block, std::size_t size) {
  const bool it = is_it(write_call);
  if (it && !is_short) return errno = error_number, -1;
  return REAL(write)(file, block, it ? half(size) : size);
}
int open(const char* path, int flags, ...) {
  MODE_OF(flags)
  return fails(open_call) ? -1 : REAL(open)(path, flags, mode);
}
int openat(int folder, const char* path, int flags, ...) {
  MODE_OF(flags)
  return fails(open_call) ? -1 : REAL(openat)(folder, path, flags, mode);
}
int __open_2(const char* path, int flags) { return open(path, flags); }
int close(int file) {
  const bool it = fails(close_call);
  const int result = REAL(close)(file);
  if (it) errno = error_number;
  return it ? -1 : result;
}

int stat(const char* path, struct stat* status) {
  return fails(stat_call) ? -1 : REAL(stat)(path, status);
}
int lstat(const char* path, struct stat* status) {
  return fails(stat_call) ? -1 : REAL(lstat)(path, status);
}
int fstat(int file, struct stat* status) {
  return fails(stat_call) ? -1 : REAL(fstat)(file, status);
}
int fstatat(int folder, const char* path, struct stat* status, int flags) {
  return fails(stat_call) ? -1 : REAL(fstatat)(folder, path, status, flags);
}
DIR* opendir(const char* path) { return fails(opendir_call) ? nullptr : REAL(opendir)(path); }
DIR* fdopendir(int file) { return fails(opendir_call) ? nullptr : REAL(fdopendir)(file); }
dirent* readdir(DIR* folder) { return fails(readdir_call) ? nullptr : REAL(readdir)(folder); }

ssize_t readlink(const char* path, char* target, std::size_t size) {
  return fails(readlink_call) ? -1 : REAL(readlink)(path, target, size);
}
ssize_t __readlink_chk(const char* path, char* target, std::size_t size, std::size_t) {
  return readlink(path, target, size);
}
char* realpath(const char* path, char* resolved) {
  return fails(realpath_call) ? nullptr : REAL(realpath)(path, resolved);
}
int mkstemp(char* name) { return fails(mkstemp_call) ? -1 : REAL(mkstemp)(name); }
int posix_fallocate(int file, off_t offset, off_t size) {
  return fails(fallocate_call) ? error_number : REAL(posix_fallocate)(file, offset, size);
}
int ftruncate(int file, off_t size) {
  return fails(truncate_call) ? -1 : REAL(ftruncate)(file, size);
}
int fchmod(int file, mode_t mode) { return fails(fchmod_call) ? -1 : REAL(fchmod)(file, mode); }
int fsync(int file) { return fails(fsync_call) ? -1 : REAL(fsync)(file); }
int rename(const char* from, const char* to) {
  return fails(rename_call) ? -1 : REAL(rename)(from, to);
}
int dup(int file) { return fails(dup_call) ? -1 : REAL(dup)(file); }
int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*run)(void*),
                   void* argument) {
  return is_it(thread_call) ? error_number
                            : REAL(pthread_create)(thread, attributes, run, argument);
}

}  // extern "C"
