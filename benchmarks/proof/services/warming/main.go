// Command warming takes memory when it is first needed, and then no more.
package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"log"
	"net/http"
	"os"
	"regexp"
	"sync"
	"sync/atomic"
)

var (
	once    sync.Once
	table   []byte
	late    atomic.Int64
	index   []byte
	pool    = sync.Pool{New: func() any { return bytes.NewBuffer(make([]byte, 0, 64<<10)) }}
	formats sync.Map
	sums    = map[byte][]byte{}
	mu      sync.Mutex
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /lazy", lazy)
	mux.HandleFunc("GET /later", later)
	mux.HandleFunc("GET /pooled", pooled)
	mux.HandleFunc("GET /formats/{id}", format)
	mux.HandleFunc("GET /sums/{id}", sum)
	port := "8080"
	if value, ok := os.LookupEnv("APP_PORT"); ok {
		port = value
	}
	server := &http.Server{Addr: ":" + port, Handler: mux}
	log.Fatal(server.ListenAndServe())
}

// lazy takes 16 MB at its first request.
func lazy(w http.ResponseWriter, r *http.Request) { // flat GET /lazy
	once.Do(func() { table = make([]byte, 16<<20) })
	w.Write(table[:1])
}

// later takes 4 MB at its thousandth request.
func later(w http.ResponseWriter, r *http.Request) { // flat GET /later
	if late.Add(1) == 1000 {
		index = make([]byte, 4<<20)
	}
}

// pooled borrows a buffer.
func pooled(w http.ResponseWriter, r *http.Request) { // flat GET /pooled
	buffer := pool.Get().(*bytes.Buffer)
	buffer.Reset()
	fmt.Fprintf(buffer, "%064d", late.Load())
	w.Write(buffer.Bytes())
	pool.Put(buffer)
}

// format compiles one of sixteen expressions once.
func format(w http.ResponseWriter, r *http.Request) { // flat GET /formats/{id}
	id := r.PathValue("id")
	name := fmt.Sprintf("%x", id[len(id)-1]%16)
	found, ok := formats.Load(name)
	if !ok {
		found, _ = formats.LoadOrStore(name, regexp.MustCompile("^["+name+"]{1,8}$"))
	}
	fmt.Fprint(w, found.(*regexp.Regexp).MatchString(id))
}

// sum has at most 256 answers.
func sum(w http.ResponseWriter, r *http.Request) { // flat GET /sums/{id}
	digest := sha256.Sum256([]byte(r.PathValue("id")))
	mu.Lock()
	defer mu.Unlock()
	sums[digest[0]] = append([]byte(nil), digest[:]...)
	w.Write(sums[digest[0]])
}
