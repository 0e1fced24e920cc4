// Package filegoto: a goto jumps over the close.
package filegoto

import (
	"bufio"
	"os"
)

func Lines(path string, skip bool) int {
	count := 0
	file, err := os.Open(path) // want unclosed-resource
	if err != nil {
		return 0
	}
	if skip {
		goto done
	}
	for scanner := bufio.NewScanner(file); scanner.Scan(); {
		count++
	}
	file.Close()
done:
	return count
}
