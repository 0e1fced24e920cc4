// Command behaviours behaves in ways that a measurement has to tell apart.
package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

const bound = 3000

var (
	mu      sync.Mutex
	byID    = map[string][]byte{}
	ring    []string
	bounded = map[string][]byte{}
	missing []*[64]byte
	beats   [][]byte
	asked   atomic.Int64
)

func main() {
	http.HandleFunc("GET /flat", func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("ok")) })
	http.HandleFunc("GET /keyed/{id}", keyed)
	http.HandleFunc("GET /bounded/{id}", boundedCache)
	http.HandleFunc("GET /missing/{id}", onlyMissing)
	http.HandleFunc("GET /dies", dies)
	http.HandleFunc("GET /errors", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(500) })
	http.HandleFunc("GET /uuid/{id}", wantsUUID)
	http.HandleFunc("GET /beats", beating)
	http.HandleFunc("GET /leaving", leaving)
	http.HandleFunc("GET /stored/{id}", stored)
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), nil))
}

// keyed keeps 2,048 bytes for each id.
func keyed(w http.ResponseWriter, r *http.Request) {
	id := strings.Clone(r.PathValue("id"))
	mu.Lock()
	defer mu.Unlock()
	if _, ok := byID[id]; !ok {
		byID[id] = make([]byte, 2048)
	}
}

// boundedCache grows for 3,000 ids, then takes the place of the oldest.
func boundedCache(w http.ResponseWriter, r *http.Request) {
	id := strings.Clone(r.PathValue("id"))
	mu.Lock()
	defer mu.Unlock()
	if _, ok := bounded[id]; ok {
		return
	}
	if len(ring) == bound {
		delete(bounded, ring[0])
		copy(ring, ring[1:])
		ring = ring[:bound-1]
	}
	ring = append(ring, id)
	bounded[id] = make([]byte, 512)
}

// onlyMissing keeps 64 bytes and a pointer for ids that leaktight takes as missing.
func onlyMissing(w http.ResponseWriter, r *http.Request) {
	if strings.HasPrefix(r.PathValue("id"), "5") {
		mu.Lock()
		missing = append(missing, new([64]byte))
		mu.Unlock()
		w.WriteHeader(404)
	}
}

// dies ends the service on its 500th request.
func dies(w http.ResponseWriter, r *http.Request) {
	if asked.Add(1) == 500 {
		log.Print("out of luck")
		os.Exit(3)
	}
}

func wantsUUID(w http.ResponseWriter, r *http.Request) {
	if len(r.PathValue("id")) != 36 {
		w.WriteHeader(400)
	}
}

var once sync.Once

// beating starts something that keeps memory with time, not with requests.
func beating(w http.ResponseWriter, r *http.Request) {
	once.Do(func() {
		go func() {
			for range time.Tick(time.Millisecond) {
				mu.Lock()
				beats = append(beats, make([]byte, 8192))
				mu.Unlock()
			}
		}()
	})
}

// leaving leaves a goroutine behind for every client that does not wait.
func leaving(w http.ResponseWriter, r *http.Request) {
	done := make(chan struct{})
	go func() {
		time.Sleep(8 * time.Millisecond)
		done <- struct{}{}
	}()
	select {
	case <-done:
	case <-r.Context().Done():
	}
}

// stored asks the datastore, and keeps 512 bytes when it is throttled.
func stored(w http.ResponseWriter, r *http.Request) {
	body := `{"TableName": "things", "Key": {"id": {"S": "` + r.PathValue("id") + `"}}}`
	call, _ := http.NewRequestWithContext(r.Context(), "POST", os.Getenv("AWS_ENDPOINT_URL"), strings.NewReader(body))
	call.Header.Set("X-Amz-Target", "DynamoDB_20120810.GetItem")
	call.Header.Set("X-Amz-Date", "20240101T000000Z")
	call.Header.Set("Content-Type", "application/x-amz-json-1.0")
	call.Header.Set("Authorization", "AWS4-HMAC-SHA256 Credential=a/20240101/us-east-1/dynamodb/aws4_request, "+
		"SignedHeaders=host;x-amz-date;x-amz-target, Signature="+strings.Repeat("0", 64))
	answer, err := http.DefaultClient.Do(call)
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer answer.Body.Close()
	text, _ := io.ReadAll(answer.Body)
	if strings.Contains(string(text), "ProvisionedThroughputExceeded") {
		mu.Lock()
		beats = append(beats, make([]byte, 512))
		mu.Unlock()
	}
	w.WriteHeader(answer.StatusCode)
}
