package server_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"io"
	"math"
	"net"
	"net/http"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"

	orders "example.com/orders/internal/config"
	"example.com/orders/internal/server"
)

// planted is what PLANTED.md promises: bytes of heap and of stack, and goroutines, that one request leaves behind.
// Sizes hold on 64-bit systems for distinct ids of 36 characters and items of 1024 bytes. All zero: clean.
var planted = []struct {
	method, path, body      string
	heap, stack, goroutines float64
}{
	{method: "GET", path: "/healthz"},
	{method: "GET", path: "/orders?limit=2"},
	{method: "POST", path: "/orders", body: `{"customer_id":"c1","total_cents":1250,"note":"by noon"}`},
	{method: "GET", path: "/orders/{id}", heap: 1680},
	{method: "GET", path: "/orders/{missing}"},
	{method: "GET", path: "/orders/{id}/summary", heap: 8100},
	{method: "GET", path: "/orders/{missing}/summary"},
	{method: "GET", path: "/orders/{id}/invoice"},
	{method: "GET", path: "/orders/{missing}/invoice", heap: 130},
	{method: "GET", path: "/orders/{id}/lines"},
	{method: "PUT", path: "/orders/{id}/carrier", body: `{"carrier":"post"}`},
	{method: "GET", path: "/customers/{id}/orders?limit=2"},
	{method: "GET", path: "/orders/{id}/quote", heap: 1350, stack: 4096, goroutines: 1},
	{method: "GET", path: "/orders/{id}/shipment", heap: 16700, stack: 8192, goroutines: 2},
}

const (
	warmUp   = 400
	requests = 1500
)

// TestMain runs this program a second time as the datastore, so that its memory is not counted.
func TestMain(m *testing.M) {
	if os.Getenv("ORDERS_TEST_DATASTORE") != "" {
		serveDatastore()
		return
	}
	os.Exit(m.Run())
}

func TestPlantedLeaksHaveTheirSize(all *testing.T) {
	all.Setenv("AWS_ENDPOINT_URL", startDatastore(all))
	all.Setenv("AWS_REGION", "us-east-1")
	all.Setenv("AWS_CA_BUNDLE", "")
	all.Setenv("AWS_ACCESS_KEY_ID", "test")
	all.Setenv("AWS_SECRET_ACCESS_KEY", "test")

	for _, route := range planted {
		all.Run(route.method+" "+route.path, func(t *testing.T) {
			url := startService(all)
			drive := func(from, to int) {
				for i := from; i < to; i++ {
					request(t, route.method, url+path(route.path, i), route.body)
				}
			}
			drive(0, warmUp)
			before := checkpoint()
			drive(warmUp, warmUp+requests)
			after := checkpoint()

			for _, figure := range []struct {
				name                    string
				before, after           uint64
				planted, share, atLeast float64 // allowed: a share of what is planted, or the noise of a clean route
			}{
				{"heap bytes", before.heap, after.heap, route.heap, 0.25, 48},
				{"stack bytes", before.stack, after.stack, route.stack, 0.1, 250},
				{"goroutines", before.goroutines, after.goroutines, route.goroutines, 0.25, 0.02},
			} {
				kept := (float64(figure.after) - float64(figure.before)) / requests
				t.Logf("%s: %.2f per request", figure.name, kept)
				if math.Abs(kept-figure.planted) > max(figure.share*figure.planted, figure.atLeast) {
					t.Errorf("%s: %.2f stay per request, planted are %.0f", figure.name, kept, figure.planted)
				}
			}
		})
	}
}

type reading struct {
	heap, stack, goroutines uint64
}

// checkpoint waits until finished requests have let go of what they hold, and reads what is still alive.
func checkpoint() reading {
	time.Sleep(200 * time.Millisecond)
	for range 4 {
		runtime.GC()
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return reading{heap: m.HeapAlloc, stack: m.StackInuse, goroutines: uint64(runtime.NumGoroutine())}
}

func startService(t *testing.T) string {
	t.Helper()
	settings, err := orders.Load()
	if err != nil {
		t.Fatal(err)
	}
	aws, err := config.LoadDefaultConfig(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	e, err := server.New(settings, dynamodb.NewFromConfig(aws))
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	e.Listener = listener
	go func() { _ = e.Start("") }()
	t.Cleanup(func() { _ = e.Close() })
	return "http://" + listener.Addr().String()
}

func path(pattern string, i int) string {
	id := fmt.Sprintf("%08x-0000-4000-8000-%012x", i, i)
	missing := fmt.Sprintf("%08x-ffff-4000-8000-%012x", i, i)
	return strings.NewReplacer("{id}", id, "{missing}", missing).Replace(pattern)
}

func request(t *testing.T, method, url, body string) {
	t.Helper()
	r, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	_, _ = io.Copy(io.Discard, response.Body)
	wanted := response.StatusCode < 300
	if strings.Contains(url, "-ffff-") {
		wanted = response.StatusCode == http.StatusNotFound
	}
	if !wanted {
		t.Fatalf("%s %s answered %s", method, url, response.Status)
	}
}

// startDatastore returns the URL of a datastore that lives as long as the test.
func startDatastore(t *testing.T) string {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "ORDERS_TEST_DATASTORE=1")
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = stdin.Close()
		_ = cmd.Wait()
	})
	var url string
	if _, err := fmt.Fscanln(stdout, &url); err != nil {
		t.Fatal(err)
	}
	return url
}

// serveDatastore answers as DynamoDB does for every id but those with "-ffff-" in them, until standard input ends.
func serveDatastore() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go func() { _ = http.Serve(listener, http.HandlerFunc(answer)) }()
	fmt.Println("http://" + listener.Addr().String())
	_, _ = io.Copy(io.Discard, os.Stdin)
}

type value map[string]string

func answer(w http.ResponseWriter, r *http.Request) {
	// An answer within microseconds can overtake the sender, who then closes the connection instead of keeping it.
	for start := time.Now(); time.Since(start) < 200*time.Microsecond; {
		runtime.Gosched()
	}
	var in struct {
		Key                       map[string]value
		ExpressionAttributeValues map[string]value
		ProjectionExpression      string
		Limit                     int
	}
	_ = json.NewDecoder(r.Body).Decode(&in)
	id := in.Key["id"]["S"]
	out := map[string]any{}
	_, operation, _ := strings.Cut(r.Header.Get("X-Amz-Target"), ".")
	switch operation {
	case "GetItem":
		if !strings.Contains(id, "-ffff-") {
			item := item(id)
			if in.ProjectionExpression != "" {
				item = map[string]value{"id": item["id"], "status": item["status"]}
			}
			out["Item"] = item
		}
	case "Scan", "Query":
		items := make([]map[string]value, in.Limit)
		for i := range items {
			items[i] = item(fmt.Sprintf("%036d", i))
		}
		out["Items"], out["Count"] = items, len(items)
	}
	body, _ := json.Marshal(out)
	w.Header().Set("Content-Type", "application/x-amz-json-1.0")
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.Header().Set("X-Amz-Crc32", strconv.FormatUint(uint64(crc32.ChecksumIEEE(body)), 10))
	_, _ = bytes.NewReader(body).WriteTo(w)
}

// item is an order of 1024 bytes, counted as DynamoDB counts: names and values in UTF-8.
func item(id string) map[string]value {
	item := map[string]value{
		"id":          {"S": id},
		"customer_id": {"S": "7d1b6a52-3f0e-4f4e-9f39-0c6d2b6f8a11"},
		"status":      {"S": "placed"},
		"created_at":  {"S": "2026-01-02T03:04:05.000000006Z"},
		"total_cents": {"N": "1250"},
		"note":        {"S": ""},
	}
	size := 0
	for name, v := range item {
		size += len(name)
		for _, text := range v {
			size += len(text)
		}
	}
	item["note"] = value{"S": strings.Repeat("n", 1024-size)}
	return item
}
