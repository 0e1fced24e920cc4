module example.com/behaviours

go 1.22
