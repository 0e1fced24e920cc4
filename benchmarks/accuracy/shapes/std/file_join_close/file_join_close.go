// Package filejoinclose: the close's error is joined into the return.
package filejoinclose

import (
	"encoding/json"
	"errors"
	"os"
)

func Write(path string, v any) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := json.NewEncoder(file).Encode(v); err != nil {
		return errors.Join(err, file.Close())
	}
	return file.Close()
}
