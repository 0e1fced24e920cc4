module shapes.example/std

go 1.24
