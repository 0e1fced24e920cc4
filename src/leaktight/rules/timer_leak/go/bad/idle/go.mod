module leaktight.example/timer_leak/idle

go 1.22
