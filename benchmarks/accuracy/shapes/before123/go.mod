module shapes.example/before123

go 1.22
