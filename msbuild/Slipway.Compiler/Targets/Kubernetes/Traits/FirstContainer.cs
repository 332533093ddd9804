using Slipway.Compiler.Targets.Kubernetes.Patching;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary>How traits change the first container of a pod, whatever its name, and the pod's volumes.</summary>
internal static class FirstContainer
{
    /// <summary>Variables, mounts, devices and volumes are told apart by their names; there may be further containers.</summary>
    public static PatchMarks Marks { get; } =
        new(
            new PatchMark(PatchMarks.Containers) { IsOpen = true },
            PatchMarks.Named($"{PatchMarks.Containers}.env"),
            PatchMarks.Named($"{PatchMarks.Containers}.volumeMounts"),
            PatchMarks.Named($"{PatchMarks.Containers}.volumeDevices"),
            PatchMarks.Named($"{PatchMarks.Pod}.volumes")
        );
}
