// Interface of github.com/docker/docker/api/types/build@v28.5.2+incompatible, generated from its types. Signatures only.
package build

import "github.com/docker/docker/api/types/container"
import "github.com/docker/docker/api/types/filters"
import "github.com/docker/docker/api/types/registry"
import "io"
import "time"

const BuilderBuildKit BuilderVersion = "2"
const BuilderV1 BuilderVersion = "1"
type BuilderVersion string
type CacheDiskUsage struct { TotalSize int64; Reclaimable int64; Items []*CacheRecord }
type CachePruneOptions struct { All bool; ReservedSpace int64; MaxUsedSpace int64; MinFreeSpace int64; Filters filters.Args; KeepStorage int64 }
type CachePruneReport struct { CachesDeleted []string; SpaceReclaimed uint64 }
type CacheRecord struct { ID string; Parent string; Parents []string; Type string; Description string; InUse bool; Shared bool; Size int64; CreatedAt time.Time; LastUsedAt *time.Time; UsageCount int }
type ImageBuildOptions struct { Tags []string; SuppressOutput bool; RemoteContext string; NoCache bool; Remove bool; ForceRemove bool; PullParent bool; Isolation container.Isolation; CPUSetCPUs string; CPUSetMems string; CPUShares int64; CPUQuota int64; CPUPeriod int64; Memory int64; MemorySwap int64; CgroupParent string; NetworkMode string; ShmSize int64; Dockerfile string; Ulimits []*container.Ulimit; BuildArgs map[string]*string; AuthConfigs map[string]registry.AuthConfig; Context io.Reader; Labels map[string]string; Squash bool; CacheFrom []string; SecurityOpt []string; ExtraHosts []string; Target string; SessionID string; Platform string; Version BuilderVersion; BuildID string; Outputs []ImageBuildOutput }
type ImageBuildOutput struct { Type string; Attrs map[string]string }
type ImageBuildResponse struct { Body io.ReadCloser; OSType string }
type Result struct { ID string }
