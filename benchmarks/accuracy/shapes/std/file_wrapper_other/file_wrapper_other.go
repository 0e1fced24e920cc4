// Package filewrapperother: a buffered writer around the file is flushed; the file is closed by a deferred literal with a parameter.
package filewrapperother

import (
	"bufio"
	"fmt"
	"log"
	"os"
)

func Dump(path string, lines []string) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func(f *os.File) {
		if err := f.Close(); err != nil {
			log.Print(err)
		}
	}(file)
	buffered := bufio.NewWriter(file)
	for _, line := range lines {
		fmt.Fprintln(buffered, line)
	}
	return buffered.Flush()
}
