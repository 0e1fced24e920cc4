module leaktight.example/timer_leak/reset

go 1.22
