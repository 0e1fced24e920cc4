// Package chanfirstwinsbuffered: room for every answer.
package chanfirstwinsbuffered

import ()

func First(hosts []string, ask func(string) string) string {
	answers := make(chan string, len(hosts))
	for _, host := range hosts {
		go func() { answers <- ask(host) }()
	}
	return <-answers
}
