module leaktight.example/timer_leak/worker

go 1.22
