// Package fileshadowederror: the deferred literal looks at the outer error, the return sets an inner one.
package fileshadowederror

import (
	"os"
)

func Create(path string, header []byte) (*os.File, error) {
	var err error
	file, err := os.Create(path) // want unclosed-resource
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			file.Close()
		}
	}()
	if _, err := file.Write(header); err != nil {
		return nil, err
	}
	return file, nil
}
