// Package object streams an object from S3, whose output is the one kind that has a body of its own.
package object

import (
	"bufio"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

// Handler serves the first line of an object.
func Handler(store *s3.Client, bucket string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		out, err := store.GetObject(r.Context(), &s3.GetObjectInput{ // want "response body of `out` is never closed"
			Bucket: aws.String(bucket),
			Key:    aws.String(r.URL.Query().Get("key")),
		})
		if err != nil {
			http.Error(w, err.Error(), http.StatusNotFound)
			return
		}
		lines := bufio.NewScanner(out.Body)
		if lines.Scan() {
			w.Write(lines.Bytes())
		}
	}
}
