// Package filetemp: a temporary file is removed by name, its descriptor stays.
package filetemp

import (
	"io"
	"os"
)

func Spool(from io.Reader) (int64, error) {
	file, err := os.CreateTemp("", "spool") // want unclosed-resource
	if err != nil {
		return 0, err
	}
	defer os.Remove(file.Name())
	return io.Copy(file, from)
}
