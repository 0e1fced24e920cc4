// Package fileearlyreturn: a return between opening and the defer.
package fileearlyreturn

import (
	"errors"
	"os"
)

func Size(path string, limit int) (int64, error) {
	file, err := os.Open(path) // want unclosed-resource
	if err != nil {
		return 0, err
	}
	if limit <= 0 {
		return 0, errors.New("limit")
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}
