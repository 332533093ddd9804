using Slipway.Oci.Files;

namespace Slipway.Oci.Layers;

/// <summary>
/// Spreads files over layers: folders and links in the first, every large file in one of its own, small ones bundled in
/// the order of their paths. So a changed file moves its own layer, and a changed tokenizer no weights.
/// </summary>
public sealed class LayerPlanner
{
    /// <summary>From which size on a file has a layer of its own: 64 MiB.</summary>
    public const long LargeFile = 64L * 1024 * 1024;

    /// <summary>How much small files may add up to in one layer: 256 MiB.</summary>
    public const long Bundle = 256L * 1024 * 1024;

    /// <summary>What gains nothing by compression: weights, and what is compressed already.</summary>
    private static readonly HashSet<string> Incompressible = new(StringComparer.OrdinalIgnoreCase)
    {
        ".7z",
        ".bin",
        ".bz2",
        ".ckpt",
        ".gguf",
        ".gz",
        ".h5",
        ".jar",
        ".jpeg",
        ".jpg",
        ".mp3",
        ".mp4",
        ".npy",
        ".npz",
        ".onnx",
        ".parquet",
        ".pb",
        ".pkl",
        ".png",
        ".pt",
        ".pth",
        ".safetensors",
        ".tflite",
        ".tgz",
        ".webp",
        ".whl",
        ".xz",
        ".zip",
        ".zst",
    };

    private readonly string into;
    private readonly bool hasBase;
    private readonly bool compresses;

    /// <summary>Plans layers.</summary>
    /// <param name="into">The folder of the image the files go into, without slashes at its ends; empty for the root.</param>
    /// <param name="hasBase">Whether there is an image underneath, which has the folders above that one as it wants them.</param>
    /// <param name="compresses">Whether what gains by it is compressed.</param>
    public LayerPlanner(string into, bool hasBase, bool compresses)
    {
        this.into = into;
        this.hasBase = hasBase;
        this.compresses = compresses;
    }

    /// <summary>Plans the layers of some files, the lowest first.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="links">Links that lie next to them.</param>
    public IReadOnlyList<LayerPlan> Plan(SourceTree tree, params LinkEntry[] links)
    {
        var folders = tree.Folders.Select(InImage).SelectMany(WithParents).Concat(WithParents(into));
        var plans = new List<LayerPlan> { Layer(folders, links, isCompressed: false) };
        foreach (var kind in tree.Files.GroupBy(Compresses).OrderBy(kind => kind.Key))
        {
            var bundle = new List<FileEntry>();
            long size = 0;
            foreach (var file in kind)
            {
                var entry = new FileEntry(InImage(file.Path), file);
                if (file.Size >= LargeFile)
                {
                    plans.Add(Layer([entry], kind.Key));
                    continue;
                }
                if (size + file.Size > Bundle)
                {
                    plans.Add(Layer(bundle, kind.Key));
                    (bundle, size) = ([], 0);
                }
                bundle.Add(entry);
                size += file.Size;
            }
            if (bundle.Count > 0)
                plans.Add(Layer(bundle, kind.Key));
        }
        return plans;
    }

    private LayerPlan Layer(IReadOnlyList<FileEntry> files, bool isCompressed) =>
        Layer(
            files.Select(file => Parent(file.Path)).Distinct(StringComparer.Ordinal).SelectMany(WithParents),
            files,
            isCompressed
        );

    private static LayerPlan Layer(IEnumerable<string> folders, IEnumerable<LayerEntry> others, bool isCompressed)
    {
        var entries = folders.Distinct(StringComparer.Ordinal).Select(path => new FolderEntry(path)).Concat(others);
        return new LayerPlan([.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal)], isCompressed);
    }

    /// <summary>A folder and those above it. One of the base may be a link, which a folder of ours would replace.</summary>
    private IEnumerable<string> WithParents(string folder)
    {
        for (; folder.Length > 0; folder = Parent(folder))
        {
            if (hasBase && folder.Length < into.Length)
                yield break;
            yield return folder;
        }
    }

    private static string Parent(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];

    private string InImage(string path) => into.Length == 0 ? path : $"{into}/{path}";

    private bool Compresses(SourceFile file) =>
        compresses && !Incompressible.Contains(System.IO.Path.GetExtension(file.Path));
}
