using Slipway.Build.Files;
using Slipway.Oci;
using Slipway.Oci.BaseImages;
using Slipway.Oci.Files;
using Slipway.Oci.Images;
using Slipway.Oci.Layout;
using Slipway.Oci.Locking;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Imaging;

/// <summary>The folder of a project's images: one layout that holds exactly those of the last publish.</summary>
/// <param name="layoutFolder">The full path of the layout.</param>
/// <param name="intermediateFolder">The full path of the folder for what the next build needs to know.</param>
/// <param name="bases">Where the images underneath come from.</param>
internal sealed class ImageFolder(string layoutFolder, string intermediateFolder, IBaseImages bases)
{
    /// <summary>Writes the images. The list that names them comes last, so that a publish that fails changes nothing.</summary>
    /// <exception cref="DiagnosticException">Files, base or disk are not as they should be.</exception>
    /// <exception cref="UnwritableFileException">The disk does not take what the next build needs to know.</exception>
    public async Task<IReadOnlyList<BuiltImage>> WriteAsync(
        IReadOnlyList<ImageRecipe> recipes,
        IProgress<PackedBytes> progress,
        CancellationToken cancellation
    )
    {
        var layout = OciLayout.Create(layoutFolder);
        var build = new ImageBuild(layout, bases, progress);
        var images = new List<BuiltImage>();
        var faults = new List<Diagnostic>();
        foreach (var recipe in recipes)
        {
            try
            {
                var path = RecordFile(recipe);
                var record = await build.RunAsync(recipe, Former(path), cancellation);
                SafeFile.Write(path, record.ToJson());
                images.Add(record.Image);
            }
            // Wrong files of one image say nothing of those of others; what was built of these is kept for the next time.
            catch (DiagnosticException failure) when (FileFaults.All.Contains(failure.Descriptor))
            {
                faults.AddRange(failure.Diagnostics);
            }
        }
        if (faults.Count > 0)
            throw new DiagnosticException(faults);
        layout.Rename(LayoutIndex.Of(images));
        return images;
    }

    /// <summary>Writes the lock file, where it says something else.</summary>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public static void WriteLock(string path, IEnumerable<BuiltImage> images) =>
        SafeFile.Write(path, LockFile.Of(images).ToJson());

    private static ImageRecord? Former(string path) =>
        File.Exists(path) ? ImageRecord.Read(File.ReadAllBytes(path)) : null;

    private string RecordFile(ImageRecipe recipe)
    {
        var name = Digest.Of(System.Text.Encoding.UTF8.GetBytes(recipe.Name.ToString())).Hex[..16];
        return Path.Combine(intermediateFolder, "images", name + ".json");
    }
}
