// Command debug_loopback: profiles on the default mux, which listens on the loopback alone.
package main

import (
	"fmt"
	"log"
	"net/http"
	_ "net/http/pprof"
)

func main() {
	go func() { log.Print(http.ListenAndServe("127.0.0.1:6060", nil)) }()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /hello", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "hello") })
	log.Fatal(http.ListenAndServe(":8080", mux))
}
