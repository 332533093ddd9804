using Microsoft.Build.Framework;
using Slipway.Build.Bundling;
using Slipway.Build.Imaging;
using Slipway.Bundles;
using Slipway.Release;
using Slipway.Schema.Diagnostics;
using Slipway.Tasks.Imaging;
using Slipway.Validation;

namespace Slipway.Tasks.Bundling;

/// <summary>Packs what a project deploys into one archive, which is also an artifact for registries.</summary>
[MSBuildMultiThreadableTask]
public sealed class PackBundle : SlipwayTask
{
    /// <summary>The bundle's name, in the lower case of file names.</summary>
    [Required]
    public string Name { get; set; } = "";

    /// <summary>The project's version.</summary>
    [Required]
    public string Version { get; set; } = "";

    /// <summary>The environment it is built for.</summary>
    public string? Environment { get; set; }

    /// <summary>The namespace of specs that name none.</summary>
    [Required]
    public string Namespace { get; set; } = "";

    /// <summary>The platform's versions.</summary>
    public string? Profile { get; set; }

    /// <summary>The full paths of the manifests.</summary>
    [Required]
    public ITaskItem[] Manifests { get; set; } = [];

    /// <summary>The full path of the folder they are below, each in the folder of its target.</summary>
    [Required]
    public string ManifestFolder { get; set; } = "";

    /// <summary>The full path of the record of the compilation that wrote them; there need not be one.</summary>
    public string? Record { get; set; }

    /// <summary>The full path of the lock of the images; there need not be one.</summary>
    public string? LockFile { get; set; }

    /// <summary>The images the project built, items <c>SlipwayBuiltImage</c>.</summary>
    public ITaskItem[] BuiltImages { get; set; } = [];

    /// <summary>Whether the bundle brings its images.</summary>
    public bool IncludesImages { get; set; }

    /// <summary>The full path of the project's <c>project.assets.json</c>; there need not be one.</summary>
    public string? AssetsFile { get; set; }

    /// <summary>The full path of the folder for what is packed.</summary>
    [Required]
    public string WorkFolder { get; set; } = "";

    /// <summary>The full path of the archive to write.</summary>
    [Required]
    public string Archive { get; set; } = "";

    /// <summary>The full path of the file that tells later builds of the bundle; empty for none.</summary>
    public string? PackedRecord { get; set; }

    /// <summary>The time that the bill of materials has, in seconds since 1970; empty for 0.</summary>
    public string? SourceDateEpoch { get; set; }

    private protected override void Run(CancellationToken cancellation)
    {
        var time = SourceDate.Read(SourceDateEpoch, out var fault);
        if (fault is not null)
        {
            BadOption(SourceDate.Option, fault);
            return;
        }
        var request = new BundleRequest
        {
            Project = ProjectFile,
            Name = Name,
            Version = Version,
            Environment = Environment,
            Namespace = Namespace,
            Profile = Profile,
            Manifests = [.. Manifests.Select(item => item.GetMetadata("FullPath"))],
            ManifestFolder = ManifestFolder,
            Record = Record,
            LockFile = LockFile,
            AssetsFile = AssetsFile,
            BuiltImages = [.. BuiltImages.Select(BuiltImageItem.Read).Select(BundledImage.Of).OfType<BundledImage>()],
            Time = time,
            IncludesImages = IncludesImages,
            WorkFolder = WorkFolder,
            Archive = Archive,
        };
        var packed = BundleBuild.Run(request, record => Judge(record, cancellation), Warn, cancellation);
        if (!string.IsNullOrEmpty(PackedRecord))
            PublishedBundle.Write(PackedRecord, Archive, packed, WorkFolder);
    }

    private IReadOnlyList<Diagnostic> Judge(ReleaseRecord record, CancellationToken cancellation) =>
        ReleaseOpinion.On(record, Project, cancellation);

    private void Warn(IEnumerable<string> missing)
    {
        foreach (var image in missing)
            Report(BundleFaults.ImageLeftOut.With(image));
    }
}
