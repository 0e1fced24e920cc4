module leaktight.example/timer_leak/perrequest

go 1.22
