// Package cancelcontinue: a continue skips the cancel at the end of the loop's body.
package cancelcontinue

import (
	"context"
	"log"
	"time"
)

func Each(parent context.Context, items []string, work func(context.Context, string) error) {
	for _, item := range items {
		ctx, cancel := context.WithTimeout(parent, time.Minute) // want lost-cancel
		if err := work(ctx, item); err != nil {
			log.Print(err)
			continue
		}
		cancel()
	}
}
