namespace Slipway;

public partial class ModelTraining
{
    /// <summary>The address of what the training stores in one of its volumes, for a server that runs the model.</summary>
    /// <param name="claim">The volume's claim: the name given to <c>WithStorage</c>.</param>
    /// <param name="path">The path inside the volume; the whole volume where it is left out.</param>
    /// <returns>For instance <c>pvc://my-pvc/model/v1</c>.</returns>
    /// <exception cref="ArgumentException">The training has no such volume.</exception>
    public string Storage(string claim, string path = "")
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(path);
        if (!Claims().Contains(claim, StringComparer.Ordinal))
        {
            var known = string.Join(", ", Claims().Select(name => $"'{name}'"));
            var has = known.Length == 0 ? "it has none" : $"it has {known}";
            throw new ArgumentException(
                $"'{Name}' stores into no claim '{claim}'; {has}. Add it with WithStorage.",
                nameof(claim)
            );
        }
        return path.Length == 0 ? $"pvc://{claim}" : $"pvc://{claim}/{path.TrimStart('/')}";
    }

    private IEnumerable<string> Claims()
    {
        if (Entries["storage"]?.Value.Data is not SpecList volumes)
            yield break;
        foreach (var volume in volumes.Items)
        {
            if (volume.Value.Data is not SpecMap map)
                continue;
            var named = map["pvcRef"]?.Value.Data as SpecMap ?? map;
            if (named["name"]?.Value.Data is string name)
                yield return name;
        }
    }
}
