using System.Globalization;
using Slipway.Release;

namespace Slipway.Bundles;

/// <summary>A bundle for people to read: what is in it, what it runs, what it needs.</summary>
public static class BundleText
{
    /// <summary>Describes a bundle.</summary>
    /// <param name="bundle">The bundle.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Print(Bundle bundle)
    {
        var description = bundle.Description;
        return
        [
            .. Heading(description),
            "",
            .. Tree(bundle),
            .. Section(Images(description)),
            .. Section(Objects(description.Needs)),
            .. Section(Operators(description.Needs)),
        ];
    }

    private static IEnumerable<string> Heading(BundleDescription description)
    {
        var environment = description.Environment is { } name ? $"environment {name}, " : "";
        yield return $"{description.Name} {description.Version} ({environment}namespace {description.Namespace})";
        var profile = string.Join(", ", description.Profile.Select(one => $"{one.Key} {one.Value}"));
        yield return $"packed by Slipway {description.Slipway} for {profile}";
    }

    private static IEnumerable<string> Tree(Bundle bundle)
    {
        var root = new TreeLines(Path.GetFileName(bundle.Path.TrimEnd('/', '\\')));
        root.Add(BundleFormat.DescriptionFile);
        var objects = bundle
            .Description.Targets.SelectMany(target => target.Objects)
            .ToLookup(one => one.File, StringComparer.Ordinal);
        var files = bundle.Description.Files.ToLookup(file => Folder(file.Path), StringComparer.Ordinal);
        foreach (var folder in files.Where(folder => folder.Key.Length > 0))
        {
            var node = root.Add(folder.Key + "/");
            if (folder.Key == BundleFormat.ImageFolder)
            {
                node.Add($"{folder.Count()} files, {Size(folder.Sum(file => file.Size))}");
                continue;
            }
            foreach (var file in folder)
            {
                var entry = node.Add($"{file.Path[(folder.Key.Length + 1)..]}  {Size(file.Size)}");
                foreach (var one in objects[file.Path])
                    entry.Add($"{(one.Kind.Length == 0 ? "Run" : one.Kind)} {one.Name}");
            }
        }
        foreach (var file in files[""])
            root.Add($"{file.Path}  {Size(file.Size)}");
        return root.Print();
    }

    private static List<string[]> Images(BundleDescription description) =>
        [
            ["IMAGE", "PINNED", "FROM"],
            .. description.Images.Select(image =>
                new[]
                {
                    image.Reference.Split('@')[0],
                    image.Digest is { } digest ? Short(digest) : "no, it floats",
                    (image.IsBuilt, image.IsIncluded) switch
                    {
                        (true, true) => "this project, included",
                        (true, false) => "this project",
                        (false, true) => "elsewhere, included",
                        _ => "elsewhere",
                    },
                }
            ),
        ];

    private static List<string[]> Objects(ReleaseNeeds needs) =>
        [
            ["NEEDS", "NAMESPACE", "FOR"],
            .. needs.Objects.Select(one =>
                new[] { $"{one.Kind} {one.Name}", one.Namespace, string.Join("; ", one.Uses) }
            ),
        ];

    private static List<string[]> Operators(ReleaseNeeds needs) =>
        [
            ["OPERATOR", "VERSIONS", "FOR TARGET"],
            .. needs.Operators.Select(one => new[] { one.Name, one.Versions, string.Join(", ", one.Targets) }),
        ];

    /// <summary>A table after an empty line; nothing where it has a heading alone.</summary>
    private static IEnumerable<string> Section(List<string[]> rows) =>
        rows.Count == 1 ? [] : ["", .. TableLines.Print(rows)];

    private static string Folder(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "" : path[..slash];
    }

    /// <summary>Enough of a digest to tell it from others.</summary>
    private static string Short(string digest) => digest.Length > 19 ? digest[..19] : digest;

    private static string Size(long bytes) =>
        bytes < 1024
            ? string.Create(CultureInfo.InvariantCulture, $"{bytes} B")
            : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.0} KiB");
}
