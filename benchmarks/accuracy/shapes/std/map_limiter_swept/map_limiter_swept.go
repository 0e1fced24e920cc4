// Package maplimiterswept: a bucket for each address, swept by a goroutine that is started with the middleware.
package maplimiterswept

import (
	"fmt"
	"net"
	"net/http"
	"sync"
	"time"
)

type bucket struct {
	tokens int
	seen   time.Time
}

type limiter struct {
	mu      sync.Mutex
	buckets map[string]*bucket
}

func (l *limiter) allow(who string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	b := l.buckets[who]
	if b == nil {
		b = &bucket{tokens: 10}
		l.buckets[who] = b
	}
	b.seen = time.Now()
	b.tokens--
	return b.tokens > 0
}

func Limited(next http.Handler) http.Handler {
	l := &limiter{buckets: map[string]*bucket{}}
	go l.sweep()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host, _, _ := net.SplitHostPort(r.RemoteAddr)
		if !l.allow(host) {
			http.Error(w, "slow down", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /hello", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "hello") })
	return Limited(mux)
}

func (l *limiter) sweep() {
	for {
		time.Sleep(time.Minute)
		l.mu.Lock()
		for who, b := range l.buckets {
			if time.Since(b.seen) > 3*time.Minute {
				delete(l.buckets, who)
			}
		}
		l.mu.Unlock()
	}
}
