// Interface of github.com/redis/go-redis/v9/internal@v9.23.0, generated from its types. Signatures only.
package internal

import "context"

type LogLevelT int
func (LogLevelT) DebugOrAbove() bool
func (LogLevelT) InfoOrAbove() bool
func (LogLevelT) IsValid() bool
func (LogLevelT) String() string
func (LogLevelT) WarnOrAbove() bool
type Logging interface { Printf(ctx context.Context, format string, v ...any) }
