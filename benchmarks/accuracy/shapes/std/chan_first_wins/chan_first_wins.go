// Package chanfirstwins: many ask, the first answer wins, the rest wait for ever.
package chanfirstwins

import ()

func First(hosts []string, ask func(string) string) string {
	answers := make(chan string)
	for _, host := range hosts {
		go func() {
			answers <- ask(host) // want blocked-goroutine
		}()
	}
	return <-answers
}
