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

    private protected override async Task RunAsync(CancellationToken cancellation)
    {
        if (Registries() is not { } options || Defaults() is not { } defaults)
            return;
        using var client = new RegistryClient(options);
        using var transfers = new TransferProgress(Say, options.Transfers, TimeProvider.System);
        var bases = UserBaseImages.Of(ProjectFolder, IntermediateFolder, ImageCache, client);
        var project = new ProjectImages(defaults, bases, Report);
        if (project.Read(Models.Select(Item("SlipwayModel")), Images.Select(Item("SlipwayImage"))) is not { } recipes)
            return;
        await RunAsync(recipes, bases, new PackProgress(Say, TimeProvider.System), cancellation);
    }

    /// <summary>Does the work.</summary>
    private protected abstract Task RunAsync(
        IReadOnlyList<ImageRecipe> recipes,
        IBaseImages bases,
        IProgress<PackedBytes> progress,
        CancellationToken cancellation
    );

    private ImageDefaults? Defaults()
    {
        var time = SourceDate.Read(SourceDateEpoch, out var fault);
        if (fault is not null)
        {
            BadOption(SourceDate.Option, fault);
            return null;
        }
        return new ImageDefaults
        {
            ProjectFolder = ProjectFolder,
            Version = Version,
            ModelBase = ModelBaseImage,
            Compression = Compression,
            Time = time,
            Excluded = [.. Excluded.Select(Path.TrimEndingDirectorySeparator)],
        };
    }

    private static Func<ITaskItem, ImageItem> Item(string type) =>
        item =>
        {
            var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (string name in item.CloneCustomMetadata().Keys)
                texts[name] = item.GetMetadata(name);
            return new ImageItem(type, item.ItemSpec, texts);
        };
}
