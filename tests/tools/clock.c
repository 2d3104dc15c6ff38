/* Another day for a program that asks: loaded before the C library, it answers in its place. */

#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static time_t pretended(void) {
  const char *seconds = getenv("PRETENDED_TIME");
  return seconds ? (time_t)atoll(seconds) : 0;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  if (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE)
    return (int)syscall(SYS_clock_gettime, clock, now); /* how long something takes */
  now->tv_sec = pretended();
  now->tv_nsec = 0;
  return 0;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  (void)zone;
  now->tv_sec = pretended();
  now->tv_usec = 0;
  return 0;
}

time_t time(time_t *now) {
  if (now)
    *now = pretended();
  return pretended();
}
