using System.Text;
using System.Text.Json;
using Slipway.Oci.Images;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Locking;

/// <summary>
/// What a publish built, to be kept with the sources: images, layers and files by their digests. It says nothing of the
/// machine, so the same sources give the same file everywhere.
/// </summary>
/// <param name="Packer">The version of the packer.</param>
/// <param name="Images">The images, in the order of their names.</param>
public sealed record LockFile(int Packer, IReadOnlyList<LockedImage> Images)
{
    private const int Format = 1;
    private const long MaximumBytes = 256L * 1024 * 1024;

    /// <summary>The lock file of some images.</summary>
    public static LockFile Of(IEnumerable<BuiltImage> images) =>
        new(
            ImageRecipe.Version,
            [.. images.Select(LockedImage.Of).OrderBy(image => image.Name, StringComparer.Ordinal)]
        );

    /// <summary>Reads a lock file.</summary>
    /// <exception cref="DiagnosticException">It is not there, or cannot be read.</exception>
    public static LockFile Read(string path)
    {
        if (!File.Exists(path))
            throw LockFaults.Missing.In(path, path).ToException();
        try
        {
            if (new FileInfo(path).Length > MaximumBytes)
                throw LockFaults.Unreadable.In(path, path, "it is too large").ToException();
            return CanonicalJson.Read(
                File.ReadAllBytes(path),
                root =>
                    root.Count("version") == Format
                        ? new LockFile((int)root.Count("packer"), [.. root.Parts("images").Select(LockedImage.Read)])
                        : throw new FormatException("it is of another version of Slipway")
            );
        }
        catch (FormatException fault)
        {
            throw LockFaults.Unreadable.In(path, path, fault.Message).ToException();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw LockFaults.Unreadable.In(path, path, "access is denied, or the disk fails").ToException();
        }
    }

    /// <summary>The file's bytes, with lines that show well in a comparison of two versions.</summary>
    public byte[] ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, CanonicalJson.Lines))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Format);
            json.WriteNumber("packer", Packer);
            json.WriteStartArray("images");
            foreach (var image in Images)
                image.Write(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        // Texts hold no raw line breaks, so this changes the layout only: the same bytes on every system.
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n") + "\n");
    }
}
