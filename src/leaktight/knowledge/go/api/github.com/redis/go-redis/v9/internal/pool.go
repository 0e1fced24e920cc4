// Interface of github.com/redis/go-redis/v9/internal/pool@v9.23.0, generated from its types. Signatures only.
package pool

type PubSubStats struct { Created uint32; Untracked uint32; Active uint32 }
type Stats struct { Hits uint32; Misses uint32; Timeouts uint32; WaitCount uint32; Unusable uint32; WaitDurationNs int64; TotalConns uint32; IdleConns uint32; StaleConns uint32; PendingRequests uint32; PubSubStats PubSubStats; PipelineStats *Stats }
