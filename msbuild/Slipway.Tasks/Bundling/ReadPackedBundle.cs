using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Slipway.Build.Bundling;

namespace Slipway.Tasks.Bundling;

/// <summary>Tells MSBuild of the bundle that the last publish packed.</summary>
[MSBuildMultiThreadableTask]
public sealed class ReadPackedBundle : Microsoft.Build.Utilities.Task
{
    /// <summary>The full path of the file in which <see cref="PackBundle"/> noted it.</summary>
    [Required]
    public string PackedRecord { get; set; } = "";

    /// <summary>The archive, with metadata <c>Digest</c>, <c>Layout</c> and, for the artifact's manifest, <c>Manifest</c>; null where the file tells nothing.</summary>
    [Output]
    public ITaskItem? Packed { get; private set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        if (PublishedBundle.Read(PackedRecord) is { } packed)
        {
            Packed = new TaskItem(packed.Archive);
            Packed.SetMetadata(nameof(packed.Digest), packed.Digest);
            Packed.SetMetadata(nameof(packed.Manifest), packed.Manifest);
            Packed.SetMetadata(nameof(packed.Layout), packed.Layout);
        }
        return true;
    }
}
