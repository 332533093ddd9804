namespace Slipway.Oci.Images;

/// <summary>What can be wrong with what a project says of its images.</summary>
public static class RecipeFaults
{
    /// <summary>SLIP7030.</summary>
    public static ImageFault BadItem { get; } =
        new("SLIP7030", "An image item lacks something or has a wrong value", "{0} '{1}': {2}");

    /// <summary>SLIP7031.</summary>
    public static ImageFault SameName { get; } =
        new(
            "SLIP7031",
            "Two images have one name",
            "'{0}' and '{1}' are both to be image '{2}', and the second would take the place of the first: give one another Repository or Tag"
        );

    /// <summary>SLIP7032.</summary>
    public static ImageFault NoShell { get; } =
        new(
            "SLIP7032",
            "A model image has no shell",
            "model image '{0}' is built on nothing, so KubeDL's loader and KServe's modelcar, which run a shell and cp or ln in it, cannot use it; Kubernetes image volumes and KServe's native and fetch modes can. Take a BaseImage with a shell, or write AllowScratch=\"true\" where this is meant",
            IsWarning: true
        );

    /// <summary>SLIP7033.</summary>
    public static ImageFault FloatingBase { get; } =
        new(
            "SLIP7033",
            "A base image floats",
            "image '{0}' is built on '{1}', which {2}, so the same files give another image some other day: write a version, or better a digest, '{3}@sha256:…'",
            IsWarning: true
        );
}
