namespace Slipway.Language.Systems.Vessl.Shell;

/// <summary>Variables that the shell, the image or the platform sets.</summary>
internal static class GivenVariable
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "EUID",
        "HOME",
        "HOSTNAME",
        "IFS",
        "JAVA_HOME",
        "LANG",
        "LC_ALL",
        "LD_LIBRARY_PATH",
        "LINENO",
        "LOGNAME",
        "OLDPWD",
        "OPTARG",
        "OPTIND",
        "PATH",
        "PPID",
        "PS1",
        "PWD",
        "PYTHONPATH",
        "RANDOM",
        "SECONDS",
        "SHELL",
        "SHLVL",
        "TERM",
        "TMPDIR",
        "TZ",
        "UID",
        "USER",
        "VIRTUAL_ENV",
        "_",
    };

    private static readonly string[] Prefixes =
    [
        "BASH",
        "CONDA_",
        "CUDA_",
        "CUDNN_",
        "JUPYTER_",
        "KUBERNETES_",
        "NVIDIA_",
        "NCCL_",
        "PIPESTATUS",
        "VESSL_",
    ];

    /// <summary>Whether a variable has a value though neither the run nor its commands set it.</summary>
    public static bool Is(string name) =>
        Names.Contains(name) || Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
}
