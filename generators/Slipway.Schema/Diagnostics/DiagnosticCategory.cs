namespace Slipway.Schema.Diagnostics;

/// <summary>The areas of findings, which the first digits of their ids tell.</summary>
public static class DiagnosticCategory
{
    /// <summary>Finds the area of an id.</summary>
    /// <param name="id">For instance <c>SLIP2004</c>.</param>
    /// <returns>For instance <c>References</c>.</returns>
    public static string Of(string id) =>
        (id[4], id[5]) switch
        {
            ('0', _) => "Reading",
            ('1', '1') => "Schemas",
            ('1', _) => "Shape",
            ('2', '6') => "CSharp",
            ('2', _) => "References",
            ('3', _) => "KubeVela",
            ('4', _) => "Documents",
            ('5', _) => "Vessl",
            ('6', _) => "Hygiene",
            ('7', '5') => "Bundles",
            ('7', _) => "Images",
            ('8', _) => "Deploying",
            _ => "Slipway",
        };
}
