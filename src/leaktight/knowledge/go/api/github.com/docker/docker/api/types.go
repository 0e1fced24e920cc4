// Interface of github.com/docker/docker/api/types@v28.5.2+incompatible, generated from its types. Signatures only.
package types

import "bufio"
import "context"
import "github.com/docker/docker/api/types/build"
import "github.com/docker/docker/api/types/common"
import "github.com/docker/docker/api/types/container"
import "github.com/docker/docker/api/types/image"
import "github.com/docker/docker/api/types/storage"
import "github.com/docker/docker/api/types/swarm"
import "github.com/docker/docker/api/types/volume"
import "net"

const BuildCacheObject DiskUsageObject = "build-cache"
const BuilderBuildKit build.BuilderVersion = "2"
const BuilderV1 build.BuilderVersion = "1"
const ContainerObject DiskUsageObject = "container"
const Healthy container.HealthStatus = "healthy"
const ImageObject DiskUsageObject = "image"
const MediaTypeMultiplexedStream = "application/vnd.docker.multiplexed-stream"
const MediaTypeRawStream = "application/vnd.docker.raw-stream"
const NoHealthcheck container.HealthStatus = "none"
const RegistryAuthFromPreviousSpec = "previous-spec"
const RegistryAuthFromSpec = "spec"
const Starting container.HealthStatus = "starting"
const Unhealthy container.HealthStatus = "unhealthy"
const VolumeObject DiskUsageObject = "volume"
func NewHijackedResponse(conn net.Conn, mediaType string) HijackedResponse
type BuildCache = build.CacheRecord
type BuildCachePruneOptions = build.CachePruneOptions
type BuildCachePruneReport = build.CachePruneReport
type BuildResult = build.Result
type BuilderVersion = build.BuilderVersion
type CloseWriter interface { CloseWrite() error }
type ComponentVersion struct { Name string; Version string; Details map[string]string }
type ConfigCreateResponse = swarm.ConfigCreateResponse
type ConfigListOptions = swarm.ConfigListOptions
type Container = container.Summary
type ContainerJSON = container.InspectResponse
type ContainerJSONBase = container.ContainerJSONBase
type ContainerState = container.State
type DefaultNetworkSettings = container.DefaultNetworkSettings
type DiskUsage struct { LayersSize int64; Images []*image.Summary; Containers []*container.Summary; Volumes []*volume.Volume; BuildCache []*build.CacheRecord; BuilderSize int64 }
type DiskUsageObject string
type DiskUsageOptions struct { Types []DiskUsageObject }
type ErrorResponse struct { Message string }
func (ErrorResponse) Error() string
type GraphDriverData = storage.DriverData
type Health = container.Health
type HealthcheckResult = container.HealthcheckResult
type HijackedResponse struct { Conn net.Conn; Reader *bufio.Reader }
func (*HijackedResponse) Close()
func (*HijackedResponse) CloseWrite() error
func (*HijackedResponse) MediaType() (string, bool)
type IDResponse = common.IDResponse
type ImageBuildOptions = build.ImageBuildOptions
type ImageBuildOutput = build.ImageBuildOutput
type ImageBuildResponse = build.ImageBuildResponse
type ImageInspect = image.InspectResponse
type MountPoint = container.MountPoint
type NetworkSettings = container.NetworkSettings
type NetworkSettingsBase = container.NetworkSettingsBase
type NodeListOptions = swarm.NodeListOptions
type NodeRemoveOptions = swarm.NodeRemoveOptions
type Ping struct { APIVersion string; OSType string; Experimental bool; BuilderVersion build.BuilderVersion; SwarmStatus *swarm.Status }
type Plugin struct { Config PluginConfig; Enabled bool; ID string; Name string; PluginReference string; Settings PluginSettings }
type PluginConfig struct { Args PluginConfigArgs; Description string; DockerVersion string; Documentation string; Entrypoint []string; Env []PluginEnv; Interface PluginConfigInterface; IpcHost bool; Linux PluginConfigLinux; Mounts []PluginMount; Network PluginConfigNetwork; PidHost bool; PropagatedMount string; User PluginConfigUser; WorkDir string; Rootfs *PluginConfigRootfs }
type PluginConfigArgs struct { Description string; Name string; Settable []string; Value []string }
type PluginConfigInterface struct { ProtocolScheme string; Socket string; Types []PluginInterfaceType }
type PluginConfigLinux struct { AllowAllDevices bool; Capabilities []string; Devices []PluginDevice }
type PluginConfigNetwork struct { Type string }
type PluginConfigRootfs struct { DiffIds []string; Type string }
type PluginConfigUser struct { GID uint32; UID uint32 }
type PluginCreateOptions struct { RepoName string }
type PluginDevice struct { Description string; Name string; Path *string; Settable []string }
type PluginDisableOptions struct { Force bool }
type PluginEnableOptions struct { Timeout int }
type PluginEnv struct { Description string; Name string; Settable []string; Value *string }
type PluginInstallOptions struct { Disabled bool; AcceptAllPermissions bool; RegistryAuth string; RemoteRef string; PrivilegeFunc func(context.Context) (string, error); AcceptPermissionsFunc func(context.Context, PluginPrivileges) (bool, error); Args []string }
type PluginInterfaceType struct { Capability string; Prefix string; Version string }
func (*PluginInterfaceType) MarshalJSON() ([]byte, error)
func (*PluginInterfaceType) UnmarshalJSON(p []byte) error
func (PluginInterfaceType) String() string
type PluginMount struct { Description string; Destination string; Name string; Options []string; Settable []string; Source *string; Type string }
type PluginPrivilege struct { Name string; Description string; Value []string }
type PluginPrivileges []PluginPrivilege
func (PluginPrivileges) Len() int
func (PluginPrivileges) Less(i int, j int) bool
func (PluginPrivileges) Swap(i int, j int)
type PluginRemoveOptions struct { Force bool }
type PluginSettings struct { Args []string; Devices []PluginDevice; Env []string; Mounts []PluginMount }
type PluginsListResponse []*Plugin
type Port = container.Port
type PushResult struct { Tag string; Digest string; Size int }
type RequestPrivilegeFunc func(context.Context) (string, error)
type RootFS = image.RootFS
type SecretCreateResponse = swarm.SecretCreateResponse
type SecretListOptions = swarm.SecretListOptions
type ServiceCreateOptions = swarm.ServiceCreateOptions
type ServiceInspectOptions = swarm.ServiceInspectOptions
type ServiceListOptions = swarm.ServiceListOptions
type ServiceUpdateOptions = swarm.ServiceUpdateOptions
type SummaryNetworkSettings = container.NetworkSettingsSummary
type SwarmUnlockKeyResponse = swarm.UnlockKeyResponse
type TaskListOptions = swarm.TaskListOptions
type Version struct { Platform struct { Name string }; Components []ComponentVersion; Version string; APIVersion string; MinAPIVersion string; GitCommit string; GoVersion string; Os string; Arch string; KernelVersion string; Experimental bool; BuildTime string }
