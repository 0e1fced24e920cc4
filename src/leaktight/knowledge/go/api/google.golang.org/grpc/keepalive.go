// Interface of google.golang.org/grpc/keepalive@v1.85.0, generated from its types. Signatures only.
package keepalive

import "time"

type ClientParameters struct { Time time.Duration; Timeout time.Duration; PermitWithoutStream bool }
type EnforcementPolicy struct { MinTime time.Duration; PermitWithoutStream bool }
type ServerParameters struct { MaxConnectionIdle time.Duration; MaxConnectionAge time.Duration; MaxConnectionAgeGrace time.Duration; Time time.Duration; Timeout time.Duration }
