module leaktight.example/timer_leak/ticked

go 1.22
