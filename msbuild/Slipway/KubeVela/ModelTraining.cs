using System.Runtime.CompilerServices;

namespace Slipway;

public partial class ModelTraining
{
    /// <summary>The address of what the training stores in one of its volumes, for a server that runs the model.</summary>
    /// <param name="claim">The volume's claim: the name given to <c>WithStorage</c>.</param>
    /// <param name="path">The path inside the volume; the whole volume where it is left out.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>For instance <c>pvc://my-pvc/model/v1</c>.</returns>
    /// <exception cref="ArgumentException">The training has no such volume.</exception>
    public string Storage(
        string claim,
        string path = "",
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
    {
        if (claim is null)
            throw MistakenCallException.OfNull(nameof(claim), callerFile, callerLine, nameof(Storage));
        if (path is null)
            throw MistakenCallException.OfNull(nameof(path), callerFile, callerLine, nameof(Storage));
        var claims = Claims().ToList();
        // Of a volume without a name, the build says what is missing.
        if (!claims.Contains(claim, StringComparer.Ordinal) && !claims.Contains(null, StringComparer.Ordinal))
            throw new MistakenCallException(
                $"'{Name}' stores into no claim '{claim}'",
                callerFile,
                callerLine,
                nameof(Storage)
            )
            {
                Key = nameof(claim),
                Given = claim,
                Known = [.. claims.OfType<string>().Distinct(StringComparer.Ordinal)],
                Otherwise = "add it with WithStorage before the call",
            };
        return path.Length == 0 ? $"pvc://{claim}" : $"pvc://{claim}/{path.TrimStart('/')}";
    }

    /// <summary>The names of the claims; null for a volume that has none.</summary>
    private IEnumerable<string?> Claims()
    {
        if (Entries["storage"]?.Value.Data is not SpecList volumes)
            yield break;
        foreach (var volume in volumes.Items)
        {
            if (volume.Value.Data is not SpecMap map)
                continue;
            var named = map["pvcRef"]?.Value.Data as SpecMap ?? map;
            yield return named["name"]?.Value.Data as string;
        }
    }
}
