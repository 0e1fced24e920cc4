// Package deferloopopenedbefore: what the loop releases was open before it.
package deferloopopenedbefore

import (
	"os"
)

func Sizes(files []*os.File) (int64, error) {
	var total int64
	for _, file := range files {
		defer file.Close()
		info, err := file.Stat()
		if err != nil {
			return 0, err
		}
		total += info.Size()
	}
	return total, nil
}
