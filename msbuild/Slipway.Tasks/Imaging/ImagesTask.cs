using System.Globalization;
using Microsoft.Build.Framework;
using Slipway.Build.Imaging;
using Slipway.Oci.BaseImages;
using Slipway.Oci.Images;
using Slipway.Oci.Registry;

namespace Slipway.Tasks.Imaging;

/// <summary>A task over the images of a project: what it knows of them, and how it fails.</summary>
public abstract class ImagesTask : RegistryTask
{
    /// <summary>The models, items <c>SlipwayModel</c>.</summary>
    public ITaskItem[] Models { get; set; } = [];

    /// <summary>The images of files, items <c>SlipwayImage</c>.</summary>
    public ITaskItem[] Images { get; set; } = [];

    /// <summary>The full path of the folder for what the next build needs to know.</summary>
    [Required]
    public string IntermediateFolder { get; set; } = "";

    /// <summary>The full path of the lock file.</summary>
    [Required]
    public string LockFile { get; set; } = "";

    /// <summary>The base of models that name none.</summary>
    [Required]
    public string ModelBaseImage { get; set; } = "";

    /// <summary>The tag of images that name none.</summary>
    [Required]
    public string Version { get; set; } = "";

    /// <summary><c>none</c> or <c>gzip</c> for images that say neither; empty for none.</summary>
    public string? Compression { get; set; }

    /// <summary>The time everything in images has, in seconds since 1970; empty for 0.</summary>
    public string? SourceDateEpoch { get; set; }

    /// <summary>Full paths of folders and files that go into no image.</summary>
    public string[] Excluded { get; set; } = [];

    /// <summary>The full path of the folder that keeps base images of registries; empty for the user's own.</summary>
    public string? ImageCache { get; set; }

    private protected override async Task RunAsync(
        TaskFindings findings,
        ImageReport report,
        CancellationToken cancellation
    )
    {
        if (Registries(findings) is not { } options || Defaults(findings) is not { } defaults)
            return;
        using var client = new RegistryClient(options);
        using var transfers = new TransferProgress(Say, options.Transfers, TimeProvider.System);
        var bases = Bases(client);
        if (new ProjectImages(defaults, bases, report.Add).Read(Models, Images) is not { } recipes)
            return;
        var progress = new PackProgress(Say, TimeProvider.System);
        await RunAsync(recipes, bases, progress, report, cancellation);
    }

    /// <summary>Does the work.</summary>
    private protected abstract Task RunAsync(
        IReadOnlyList<ImageRecipe> recipes,
        IBaseImages bases,
        IProgress<PackedBytes> progress,
        ImageReport report,
        CancellationToken cancellation
    );

    private BaseImageFinder Bases(RegistryClient client)
    {
        var cache = string.IsNullOrEmpty(ImageCache)
            ? UserCache.Images(Environment.GetEnvironmentVariable)
            : ImageCache;
        var unpacked = Path.Combine(IntermediateFolder, "bases");
        return new BaseImageFinder(ProjectFolder, unpacked, new RegistryBaseImages(client, cache));
    }

    private ImageDefaults? Defaults(TaskFindings findings)
    {
        long time = 0;
        if (
            !string.IsNullOrEmpty(SourceDateEpoch)
            && !(
                long.TryParse(SourceDateEpoch, NumberStyles.None, CultureInfo.InvariantCulture, out time)
                && time <= uint.MaxValue
            )
        )
        {
            BadOption(
                findings,
                "SOURCE_DATE_EPOCH",
                $"'{SourceDateEpoch}' is not a time; write seconds since 1970, such as 1700000000"
            );
            return null;
        }
        return new ImageDefaults
        {
            ProjectFolder = ProjectFolder,
            // No tag may have the plus that begins what a version says of its build.
            Version = Version.Split('+')[0],
            ModelBase = ModelBaseImage,
            Compression = Compression,
            Time = time,
            Excluded = [.. Excluded.Select(Path.TrimEndingDirectorySeparator)],
        };
    }
}
