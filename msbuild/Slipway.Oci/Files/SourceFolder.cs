using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Files;

/// <summary>A folder or a file on disk that goes into an image.</summary>
/// <param name="path">Its full path.</param>
public sealed class SourceFolder(string path)
{
    /// <summary>How many files and folders an image may take.</summary>
    public const int MaximumEntries = 1_000_000;

    private const int MaximumDepth = 128;

    /// <summary>How many faults are reported one by one.</summary>
    private const int MaximumFaults = 20;

    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    private readonly string root = System.IO.Path.TrimEndingDirectorySeparator(path);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private readonly List<SourceFile> files = [];
    private readonly List<Diagnostic> faults = [];
    private IgnoreFile ignored = IgnoreFile.None;

    /// <summary>Folders that are passed over, by their full paths: where the image itself is written, say.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>Finds what goes into the image; contents are not read.</summary>
    /// <param name="cancellation">Stops between folders.</param>
    /// <exception cref="DiagnosticException">Something there cannot go into an image: a fault for each file, the first of them one by one.</exception>
    public SourceTree Scan(CancellationToken cancellation)
    {
        folders.Clear();
        files.Clear();
        faults.Clear();
        if (File.Exists(root))
            AddFile(new FileInfo(root), System.IO.Path.GetFileName(root));
        else if (Directory.Exists(root))
        {
            ignored = IgnoreFile.In(root);
            Walk(new DirectoryInfo(root), "", 0, cancellation);
        }
        else
            throw FileFaults.Missing.In(root, root, "does not exist").ToException();
        if (files.Count == 0 && faults.Count == 0)
            throw FileFaults.Missing.In(root, root, "holds no file").ToException();
        files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        CheckCase();
        if (faults.Count > 0)
            throw new DiagnosticException(Reported());
        return new SourceTree([.. folders.Order(StringComparer.Ordinal)], [.. files]);
    }

    private void Walk(DirectoryInfo folder, string prefix, int depth, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (depth > MaximumDepth)
        {
            var place = SourceName.Printable(folder.FullName);
            faults.Add(FileFaults.Name.In(folder.FullName, place, $"lies more than {MaximumDepth} folders deep"));
            return;
        }
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything))
                Add(entry, prefix + entry.Name, depth, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw FileFaults.Unread(folder.FullName, exception);
        }
    }

    private void Add(FileSystemInfo entry, string relative, int depth, CancellationToken cancellation)
    {
        var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null;
        var isFolder = entry is DirectoryInfo && !isLink;
        if (ignored.Ignores(relative, isFolder) || Excluded.Contains(entry.FullName, StringComparer.Ordinal))
        {
            // A pattern further down may take something below back.
            if (isFolder && ignored.MayTakeBack && !Excluded.Contains(entry.FullName, StringComparer.Ordinal))
                Walk((DirectoryInfo)entry, relative + "/", depth + 1, cancellation);
            return;
        }
        if (folders.Count + files.Count + faults.Count >= MaximumEntries)
            throw FileFaults.TooMany.In(root, root, MaximumEntries).ToException();
        if (SourceName.Fault(entry.Name, relative) is { } fault)
        {
            // What is below a folder of such a name is looked at once it has another.
            faults.Add(FileFaults.Name.In(entry.FullName, SourceName.Printable(entry.FullName), fault));
            return;
        }
        if (isFolder)
        {
            folders.Add(relative);
            Walk((DirectoryInfo)entry, relative + "/", depth + 1, cancellation);
        }
        else if ((isLink ? Resolve(entry) : (FileInfo)entry) is { } file)
            AddFile(file, relative);
    }

    private void AddFile(FileInfo file, string relative)
    {
        // Devices, pipes and sockets have no size; to open one may block forever.
        if (file.Length == 0 && SpecialFile.Kind(file.FullName) is { } kind)
        {
            faults.Add(FileFaults.Special.In(file.FullName, file.FullName, kind));
            return;
        }
        files.Add(new SourceFile(relative, file.FullName, file.Length, file.LastWriteTimeUtc.Ticks));
        // Folders above a file that a pattern took back.
        for (var slash = relative.LastIndexOf('/'); slash > 0; slash = relative.LastIndexOf('/', slash - 1))
        {
            if (!folders.Add(relative[..slash]))
                break;
        }
    }

    /// <summary>The file at the end of a link, which goes in in the link's place; null for a link that leads to none inside.</summary>
    private FileInfo? Resolve(FileSystemInfo link)
    {
        var end = End(link);
        if (end is { Exists: true } and FileInfo file && IsInside(file.FullName))
            return file;
        var reason =
            end is null ? "leads round in a circle"
            : !end.Exists ? "does not exist"
            : !IsInside(end.FullName) ? $"is outside of '{root}'"
            : "is a folder";
        faults.Add(FileFaults.Link.In(link.FullName, link.FullName, SourceName.Printable(link.LinkTarget!), reason));
        return null;
    }

    /// <summary>What a link leads to in the end, be it there or not; null where it leads round in a circle.</summary>
    private static FileSystemInfo? End(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Compares real paths: a folder on the way may be a link itself.</summary>
    private bool IsInside(string target)
    {
        var inside = RealPath(root) + System.IO.Path.DirectorySeparatorChar;
        return RealPath(target).StartsWith(inside, StringComparison.Ordinal);
    }

    private static string RealPath(string path)
    {
        var parent = System.IO.Path.GetDirectoryName(path);
        if (parent is null)
            return path;
        var end = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true);
        return end is not null
            ? RealPath(end.FullName)
            : System.IO.Path.Combine(RealPath(parent), System.IO.Path.GetFileName(path));
    }

    private void CheckCase()
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in folders.Concat(files.Select(file => file.Path)))
        {
            if (!seen.TryAdd(entry, entry))
                faults.Add(FileFaults.Clash.In(System.IO.Path.Combine(root, entry), seen[entry], entry));
        }
    }

    /// <summary>The first faults in the order of their files, and how many more there are.</summary>
    private List<Diagnostic> Reported()
    {
        var ordered = faults.OrderBy(fault => fault.Span.File, StringComparer.Ordinal).ToList();
        var rest = ordered.Count - MaximumFaults;
        return rest <= 0
            ? ordered
            : [.. ordered.Take(MaximumFaults), FileFaults.More.In(root, root, rest, MaximumFaults)];
    }
}
