// Command sizes keeps objects of Go's size classes, one per request, from the smallest that matters to a large one.
package main

import (
	"log"
	"net/http"
	"os"
	"sync"
)

// Each list holds nothing but its nodes, so that a request keeps exactly the node's size class.
type (
	tiny struct {
		next *tiny
		_    [8]byte
	}
	small struct {
		next *small
		_    [56]byte
	}
	medium struct {
		next *medium
		_    [1008]byte
	} // and 8 bytes that the runtime adds above 512
	large struct {
		next *large
		_    [10224]byte
	}
	huge struct {
		next *huge
		_    [106488]byte
	}
)

type server struct {
	mu     sync.Mutex
	tiny   *tiny
	small  *small
	medium *medium
	large  *large
	huge   *huge
}

func main() {
	s := &server{}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /tiny", s.keepTiny)
	mux.HandleFunc("GET /small", s.keepSmall)
	mux.HandleFunc("GET /medium", s.keepMedium)
	mux.HandleFunc("GET /large", s.keepLarge)
	mux.HandleFunc("GET /huge", s.keepHuge)
	mux.HandleFunc("GET /none", func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("ok")) }) // flat GET /none
	addr := os.Getenv("ADDR")
	if addr == "" {
		addr = ":8080"
	}
	log.Fatal(http.ListenAndServe(addr, mux))
}

func (s *server) keepTiny(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tiny = &tiny{next: s.tiny} // grows GET /tiny: 16 bytes
}

func (s *server) keepSmall(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.small = &small{next: s.small} // grows GET /small: 64 bytes
}

func (s *server) keepMedium(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.medium = &medium{next: s.medium} // grows GET /medium: 1024 bytes
}

func (s *server) keepLarge(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.large = &large{next: s.large} // grows GET /large: 10240 bytes
}

func (s *server) keepHuge(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.huge = &huge{next: s.huge} // grows GET /huge: 106496 bytes
}
