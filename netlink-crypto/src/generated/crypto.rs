//! Algorithms of the kernel's cryptography.
//!
//! Printed by `cargo xtask codegen` from `specs/crypto.yaml`. Not to be edited.

use netlink_core::Chars;

netlink_core::structure! {
    /// What every message begins with, an algorithm. C: `struct crypto_user_alg`, `linux/cryptouser.h`.
    pub struct CryptoUserAlg = "crypto-user-alg", size 208, prefix "cru_" {
        /// `cru_name`: What it does, such as cbc(aes); several may do the same.
        name: Chars<64> = 0,
        /// `cru_driver_name`: Which of those that do it; no two have the same.
        driver_name: Chars<64> = 64,
        /// `cru_module_name`: Module of the kernel that has it.
        module_name: Chars<64> = 128,
        /// `cru_type`: Kind, in the kernel's own numbers.
        r#type: u32 = 192,
        /// `cru_mask`: Bits of type that count in a request.
        mask: u32 = 196,
        /// `cru_refcnt`: How many use it.
        refcnt: u32 = 200 [volatile],
        /// `cru_flags`: The kernel's own flags; the lowest four bits are the kind.
        flags: u32 = 204,
    }
}

netlink_core::structure! {
    /// An algorithm that is not there yet. C: `struct crypto_report_larval`, `linux/cryptouser.h`.
    pub struct CryptoReportLarval = "crypto-report-larval", size 64 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
    }
}

netlink_core::structure! {
    /// A hash. C: `struct crypto_report_hash`, `linux/cryptouser.h`.
    pub struct CryptoReportHash = "crypto-report-hash", size 72 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
        /// `blocksize`: Bytes.
        blocksize: u32 = 64,
        /// `digestsize`: Bytes.
        digestsize: u32 = 68,
    }
}

netlink_core::structure! {
    /// A cipher of single blocks. C: `struct crypto_report_cipher`, `linux/cryptouser.h`.
    pub struct CryptoReportCipher = "crypto-report-cipher", size 76 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
        /// `blocksize`: Bytes.
        blocksize: u32 = 64,
        /// `min_keysize`: Bytes.
        min_keysize: u32 = 68,
        /// `max_keysize`: Bytes.
        max_keysize: u32 = 72,
    }
}

netlink_core::structure! {
    /// A cipher of many blocks. C: `struct crypto_report_blkcipher`, `linux/cryptouser.h`.
    pub struct CryptoReportBlkcipher = "crypto-report-blkcipher", size 144 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
        /// `geniv`: How initialisation vectors are made.
        geniv: Chars<64> = 64,
        /// `blocksize`: Bytes.
        blocksize: u32 = 128,
        /// `min_keysize`: Bytes.
        min_keysize: u32 = 132,
        /// `max_keysize`: Bytes.
        max_keysize: u32 = 136,
        /// `ivsize`: Bytes of the initialisation vector.
        ivsize: u32 = 140,
    }
}

netlink_core::structure! {
    /// A cipher that authenticates. C: `struct crypto_report_aead`, `linux/cryptouser.h`.
    pub struct CryptoReportAead = "crypto-report-aead", size 140 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
        /// `geniv`: How initialisation vectors are made.
        geniv: Chars<64> = 64,
        /// `blocksize`: Bytes.
        blocksize: u32 = 128,
        /// `maxauthsize`: Bytes of the check value at most.
        maxauthsize: u32 = 132,
        /// `ivsize`: Bytes of the initialisation vector.
        ivsize: u32 = 136,
    }
}

netlink_core::structure! {
    /// A compression. C: `struct crypto_report_comp`, `linux/cryptouser.h`.
    pub struct CryptoReportComp = "crypto-report-comp", size 64 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
    }
}

netlink_core::structure! {
    /// A generator of random numbers. C: `struct crypto_report_rng`, `linux/cryptouser.h`.
    pub struct CryptoReportRng = "crypto-report-rng", size 68 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
        /// `seedsize`: Bytes.
        seedsize: u32 = 64,
    }
}

netlink_core::structure! {
    /// A cipher with public keys. C: `struct crypto_report_akcipher`, `linux/cryptouser.h`.
    pub struct CryptoReportAkcipher = "crypto-report-akcipher", size 64 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
    }
}

netlink_core::structure! {
    /// An agreement on keys. C: `struct crypto_report_kpp`, `linux/cryptouser.h`.
    pub struct CryptoReportKpp = "crypto-report-kpp", size 64 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
    }
}

netlink_core::structure! {
    /// An asynchronous compression. C: `struct crypto_report_acomp`, `linux/cryptouser.h`.
    pub struct CryptoReportAcomp = "crypto-report-acomp", size 64 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
    }
}

netlink_core::structure! {
    /// A signature. C: `struct crypto_report_sig`, `linux/cryptouser.h`.
    pub struct CryptoReportSig = "crypto-report-sig", size 64 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
    }
}

netlink_core::structure! {
    /// Counters, which are gone since 6.9. C: `struct crypto_stat_aead`, `linux/cryptouser.h`.
    pub struct CryptoStatAead = "crypto-stat-aead", size 104 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
        /// `stat_encrypt_cnt`.
        stat_encrypt_cnt: u64 = 64,
        /// `stat_encrypt_tlen`.
        stat_encrypt_tlen: u64 = 72,
        /// `stat_decrypt_cnt`.
        stat_decrypt_cnt: u64 = 80,
        /// `stat_decrypt_tlen`.
        stat_decrypt_tlen: u64 = 88,
        /// `stat_err_cnt`.
        stat_err_cnt: u64 = 96,
    }
}

netlink_core::structure! {
    /// Counters, which are gone since 6.9. C: `struct crypto_stat_akcipher`, `linux/cryptouser.h`.
    pub struct CryptoStatAkcipher = "crypto-stat-akcipher", size 120 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
        /// `stat_encrypt_cnt`.
        stat_encrypt_cnt: u64 = 64,
        /// `stat_encrypt_tlen`.
        stat_encrypt_tlen: u64 = 72,
        /// `stat_decrypt_cnt`.
        stat_decrypt_cnt: u64 = 80,
        /// `stat_decrypt_tlen`.
        stat_decrypt_tlen: u64 = 88,
        /// `stat_verify_cnt`.
        stat_verify_cnt: u64 = 96,
        /// `stat_sign_cnt`.
        stat_sign_cnt: u64 = 104,
        /// `stat_err_cnt`.
        stat_err_cnt: u64 = 112,
    }
}

netlink_core::structure! {
    /// Counters, which are gone since 6.9. C: `struct crypto_stat_cipher`, `linux/cryptouser.h`.
    pub struct CryptoStatCipher = "crypto-stat-cipher", size 104 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
        /// `stat_encrypt_cnt`.
        stat_encrypt_cnt: u64 = 64,
        /// `stat_encrypt_tlen`.
        stat_encrypt_tlen: u64 = 72,
        /// `stat_decrypt_cnt`.
        stat_decrypt_cnt: u64 = 80,
        /// `stat_decrypt_tlen`.
        stat_decrypt_tlen: u64 = 88,
        /// `stat_err_cnt`.
        stat_err_cnt: u64 = 96,
    }
}

netlink_core::structure! {
    /// Counters, which are gone since 6.9. C: `struct crypto_stat_compress`, `linux/cryptouser.h`.
    pub struct CryptoStatCompress = "crypto-stat-compress", size 104 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
        /// `stat_compress_cnt`.
        stat_compress_cnt: u64 = 64,
        /// `stat_compress_tlen`.
        stat_compress_tlen: u64 = 72,
        /// `stat_decompress_cnt`.
        stat_decompress_cnt: u64 = 80,
        /// `stat_decompress_tlen`.
        stat_decompress_tlen: u64 = 88,
        /// `stat_err_cnt`.
        stat_err_cnt: u64 = 96,
    }
}

netlink_core::structure! {
    /// Counters, which are gone since 6.9. C: `struct crypto_stat_hash`, `linux/cryptouser.h`.
    pub struct CryptoStatHash = "crypto-stat-hash", size 88 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
        /// `stat_hash_cnt`.
        stat_hash_cnt: u64 = 64,
        /// `stat_hash_tlen`.
        stat_hash_tlen: u64 = 72,
        /// `stat_err_cnt`.
        stat_err_cnt: u64 = 80,
    }
}

netlink_core::structure! {
    /// Counters, which are gone since 6.9. C: `struct crypto_stat_kpp`, `linux/cryptouser.h`.
    pub struct CryptoStatKpp = "crypto-stat-kpp", size 96 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
        /// `stat_setsecret_cnt`.
        stat_setsecret_cnt: u64 = 64,
        /// `stat_generate_public_key_cnt`.
        stat_generate_public_key_cnt: u64 = 72,
        /// `stat_compute_shared_secret_cnt`.
        stat_compute_shared_secret_cnt: u64 = 80,
        /// `stat_err_cnt`.
        stat_err_cnt: u64 = 88,
    }
}

netlink_core::structure! {
    /// Counters, which are gone since 6.9. C: `struct crypto_stat_rng`, `linux/cryptouser.h`.
    pub struct CryptoStatRng = "crypto-stat-rng", size 96 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
        /// `stat_generate_cnt`.
        stat_generate_cnt: u64 = 64,
        /// `stat_generate_tlen`.
        stat_generate_tlen: u64 = 72,
        /// `stat_seed_cnt`.
        stat_seed_cnt: u64 = 80,
        /// `stat_err_cnt`.
        stat_err_cnt: u64 = 88,
    }
}

netlink_core::structure! {
    /// Counters, which are gone since 6.9. C: `struct crypto_stat_larval`, `linux/cryptouser.h`.
    pub struct CryptoStatLarval = "crypto-stat-larval", size 64 {
        /// `type`: Kind of the algorithm, in words.
        r#type: Chars<64> = 0,
    }
}

netlink_core::attributes! {
    /// An algorithm. C: `CRYPTOCFGA_*`, `linux/cryptouser.h`.
    pub struct Algorithm / AlgorithmBuilder = "algorithm", prefix "CRYPTOCFGA_", header CryptoUserAlg {
        /// `CRYPTOCFGA_PRIORITY_VAL`: Of those that do the same, the highest is used.
        PRIORITY_VAL priority_val: u32 = 1,
        /// `CRYPTOCFGA_REPORT_LARVAL`.
        REPORT_LARVAL report_larval: CryptoReportLarval = 2,
        /// `CRYPTOCFGA_REPORT_HASH`.
        REPORT_HASH report_hash: CryptoReportHash = 3,
        /// `CRYPTOCFGA_REPORT_BLKCIPHER`.
        REPORT_BLKCIPHER report_blkcipher: CryptoReportBlkcipher = 4,
        /// `CRYPTOCFGA_REPORT_AEAD`.
        REPORT_AEAD report_aead: CryptoReportAead = 5,
        /// `CRYPTOCFGA_REPORT_COMPRESS`.
        REPORT_COMPRESS report_compress: CryptoReportComp = 6,
        /// `CRYPTOCFGA_REPORT_RNG`.
        REPORT_RNG report_rng: CryptoReportRng = 7,
        /// `CRYPTOCFGA_REPORT_CIPHER`.
        REPORT_CIPHER report_cipher: CryptoReportCipher = 8,
        /// `CRYPTOCFGA_REPORT_AKCIPHER`.
        REPORT_AKCIPHER report_akcipher: CryptoReportAkcipher = 9,
        /// `CRYPTOCFGA_REPORT_KPP`.
        REPORT_KPP report_kpp: CryptoReportKpp = 10,
        /// `CRYPTOCFGA_REPORT_ACOMP`.
        REPORT_ACOMP report_acomp: CryptoReportAcomp = 11,
        /// `CRYPTOCFGA_STAT_LARVAL`.
        STAT_LARVAL stat_larval: CryptoStatLarval = 12,
        /// `CRYPTOCFGA_STAT_HASH`.
        STAT_HASH stat_hash: CryptoStatHash = 13,
        /// `CRYPTOCFGA_STAT_BLKCIPHER`.
        STAT_BLKCIPHER stat_blkcipher: CryptoStatCipher = 14,
        /// `CRYPTOCFGA_STAT_AEAD`.
        STAT_AEAD stat_aead: CryptoStatAead = 15,
        /// `CRYPTOCFGA_STAT_COMPRESS`.
        STAT_COMPRESS stat_compress: CryptoStatCompress = 16,
        /// `CRYPTOCFGA_STAT_RNG`.
        STAT_RNG stat_rng: CryptoStatRng = 17,
        /// `CRYPTOCFGA_STAT_CIPHER`.
        STAT_CIPHER stat_cipher: CryptoStatCipher = 18,
        /// `CRYPTOCFGA_STAT_AKCIPHER`.
        STAT_AKCIPHER stat_akcipher: CryptoStatAkcipher = 19,
        /// `CRYPTOCFGA_STAT_KPP`.
        STAT_KPP stat_kpp: CryptoStatKpp = 20,
        /// `CRYPTOCFGA_STAT_ACOMP`.
        STAT_ACOMP stat_acomp: CryptoStatCompress = 21,
        /// `CRYPTOCFGA_REPORT_SIG`.
        REPORT_SIG report_sig: CryptoReportSig = 22,
    }
}

netlink_core::family! {
    /// Algorithms of the kernel's cryptography.
    pub static CRYPTO = "crypto", netlink_core::schema::Protocol::Raw(21);
    do {
        /// Make an algorithm of others, or load it. C: `CRYPTO_MSG_NEWALG`.
        NEWALG newalg: Algorithm / AlgorithmBuilder = 16 [1];
        /// Remove an algorithm that was made of others. C: `CRYPTO_MSG_DELALG`.
        DELALG delalg: Algorithm / AlgorithmBuilder = 17 [];
        /// Change the priority of an algorithm. C: `CRYPTO_MSG_UPDATEALG`.
        UPDATEALG updatealg: Algorithm / AlgorithmBuilder = 18 [1];
        /// Remove the default generator of random numbers. C: `CRYPTO_MSG_DELRNG`.
        DELRNG delrng: Algorithm / AlgorithmBuilder = 20 [];
    }
    get {
        /// Get an algorithm by its name, or all. C: `CRYPTO_MSG_GETALG`.
        GETALG getalg: Algorithm / AlgorithmBuilder = 19 [] -> Algorithm = 19 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 22];
        /// Get counters of an algorithm; gone since 6.9. C: `CRYPTO_MSG_GETSTAT`.
        GETSTAT getstat: Algorithm / AlgorithmBuilder = 21 [] -> Algorithm = 21 [12, 13, 14, 15, 16, 17, 18, 19, 20, 21];
    }
    dump {
        /// Get an algorithm by its name, or all. C: `CRYPTO_MSG_GETALG`.
        GETALG_DUMP getalg_dump: Algorithm / AlgorithmBuilder = 19 [] -> Algorithm = 19 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 22] as "getalg";
    }
}
