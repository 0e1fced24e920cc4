// Interface of github.com/redis/go-redis/v9/internal/routing@v9.23.0, generated from its types. Signatures only.
package routing

type CommandPolicy struct { Request RequestPolicy; Response ResponsePolicy; Tips map[string]string }
func (*CommandPolicy) CanBeUsedInPipeline() bool
func (*CommandPolicy) IsReadOnly() bool
type RequestPolicy uint8
func (RequestPolicy) String() string
type ResponsePolicy uint8
func (ResponsePolicy) String() string
type ShardPicker interface { Next(total int) int }
