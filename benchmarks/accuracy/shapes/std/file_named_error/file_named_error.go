// Package filenamederror: the return sets the named result to nil before the deferred literal closes it.
package filenamederror

import (
	"os"
)

func Create(path string, header []byte) (file *os.File, err error) {
	file, err = os.Create(path) // want unclosed-resource
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			file.Close()
		}
	}()
	if _, err = file.Write(header); err != nil {
		return nil, err
	}
	return file, nil
}
