module leaktight.example/timer_leak/stopped

go 1.22
