// Interface of github.com/docker/docker/api/types/image@v28.5.2+incompatible, generated from its types. Signatures only.
package image

import "context"
import "github.com/docker/docker/api/types/container"
import "github.com/docker/docker/api/types/filters"
import "github.com/docker/docker/api/types/storage"
import v12 "github.com/moby/docker-image-spec/specs-go/v1"
import digest "github.com/opencontainers/go-digest"
import "github.com/opencontainers/image-spec/specs-go/v1"
import "io"
import "time"

const ManifestKindAttestation ManifestKind = "attestation"
const ManifestKindImage ManifestKind = "image"
const ManifestKindUnknown ManifestKind = "unknown"
type AttestationProperties struct { For digest.Digest }
type CreateOptions struct { RegistryAuth string; Platform string }
type DeleteResponse struct { Deleted string; Untagged string }
type DiskUsage struct { TotalSize int64; Reclaimable int64; Items []*Summary }
type HistoryOptions struct { Platform *v1.Platform }
type HistoryResponseItem struct { Comment string; Created int64; CreatedBy string; ID string; Size int64; Tags []string }
type ImageProperties struct { Platform v1.Platform; Size struct { Unpacked int64 }; Containers []string }
type ImportOptions struct { Tag string; Message string; Changes []string; Platform string }
type ImportSource struct { Source io.Reader; SourceName string }
type InspectOptions struct { Manifests bool; Platform *v1.Platform }
type InspectResponse struct { ID string; RepoTags []string; RepoDigests []string; Parent string; Comment string; Created string; Container string; ContainerConfig *container.Config; DockerVersion string; Author string; Config *v12.DockerOCIImageConfig; Architecture string; Variant string; Os string; OsVersion string; Size int64; VirtualSize int64; GraphDriver storage.DriverData; RootFS RootFS; Metadata Metadata; Descriptor *v1.Descriptor; Manifests []ManifestSummary }
type ListOptions struct { All bool; Filters filters.Args; SharedSize bool; ContainerCount bool; Manifests bool }
type LoadOptions struct { Quiet bool; Platforms []v1.Platform }
type LoadResponse struct { Body io.ReadCloser; JSON bool }
type ManifestKind string
type ManifestSummary struct { ID string; Descriptor v1.Descriptor; Available bool; Size struct { Content int64; Total int64 }; Kind ManifestKind; ImageData *ImageProperties; AttestationData *AttestationProperties }
type Metadata struct { LastTagTime time.Time }
type PruneReport struct { ImagesDeleted []DeleteResponse; SpaceReclaimed uint64 }
type PullOptions struct { All bool; RegistryAuth string; PrivilegeFunc func(context.Context) (string, error); Platform string }
type PushOptions struct { All bool; RegistryAuth string; PrivilegeFunc func(context.Context) (string, error); Platform *v1.Platform }
type RemoveOptions struct { Platforms []v1.Platform; Force bool; PruneChildren bool }
type RootFS struct { Type string; Layers []string }
type SaveOptions struct { Platforms []v1.Platform }
type Summary struct { Containers int64; Created int64; ID string; Labels map[string]string; ParentID string; Descriptor *v1.Descriptor; Manifests []ManifestSummary; RepoDigests []string; RepoTags []string; SharedSize int64; Size int64; VirtualSize int64 }
