namespace Slipway.Build.Files;

/// <summary>A file on its way to disk: written next to its place, then moved there, so it is never half written.</summary>
internal sealed class SafeFile
{
    private readonly string path;
    private readonly string temporary;

    private SafeFile(string path)
    {
        this.path = path;
        temporary = path + ".tmp";
    }

    /// <summary>Writes a file at once.</summary>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public static void Write(string path, byte[] content) => Prepare(path, content)?.Commit();

    /// <summary>Writes a file next to its place.</summary>
    /// <returns>The file to be moved to its place; null where the place holds the same content already.</returns>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public static SafeFile? Prepare(string path, byte[] content)
    {
        var file = new SafeFile(path);
        try
        {
            var former = new FileInfo(path);
            if (Holds(former, content))
                return null;
            // A folder there takes the place of the file.
            if (!former.Exists && (int)former.Attributes >= 0)
                throw new IOException();
            file.Fill(content, former);
            return file;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            file.Discard();
            throw new UnwritableFileException(path, exception);
        }
    }

    /// <summary>Moves the file to its place.</summary>
    /// <exception cref="UnwritableFileException">The place does not take it.</exception>
    public void Commit()
    {
        try
        {
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Discard();
            throw new UnwritableFileException(path, exception);
        }
    }

    /// <summary>Forgets the file; its place stays as it was.</summary>
    public void Discard()
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What could not be written can often not be deleted either, and there is a better error on its way.
        }
    }

    private void Fill(byte[] content, FileInfo former)
    {
        try
        {
            Fill(content, former.Exists && !OperatingSystem.IsWindows() ? former.UnixFileMode : null);
        }
        // Where another file makes the folder at this time, it is the file that the system does not find.
        catch (Exception exception) when (exception is DirectoryNotFoundException or FileNotFoundException)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            Fill(content, mode: null);
        }
    }

    /// <summary>What was for few eyes stays so, from its first byte on.</summary>
    private void Fill(byte[] content, UnixFileMode? mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (mode is { } asBefore && !OperatingSystem.IsWindows())
            options.UnixCreateMode = asBefore | UnixFileMode.UserWrite;
        using var stream = new FileStream(temporary, options);
        stream.Write(content);
        if (mode is { } kept && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(stream.SafeFileHandle, kept);
    }

    private static bool Holds(FileInfo file, byte[] content) =>
        file.Exists
        && file.Length == content.Length
        && File.ReadAllBytes(file.FullName).AsSpan().SequenceEqual(content);
}
